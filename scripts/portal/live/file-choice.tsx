// A file that is chosen or dropped, and read in this browser alone.

interface FileChoiceProps {
  /** Of the control. */
  readonly id: string;
  readonly label: string;
  readonly help: string;
  /** Ends of names. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

export function FileChoice({ id, label, help, accept, onFile }: FileChoiceProps) {
  const give = (files: FileList | null | undefined) => {
    const [file] = files ?? [];
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same for those who drop nothing
    <div
      class="drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        give(event.dataTransfer?.files);
      }}
    >
      <label class="button" for={id}>
        {label}
      </label>
      <input
        id={id}
        type="file"
        accept={accept}
        onChange={(event) => {
          give(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      <span>{help}</span>
    </div>
  );
}
