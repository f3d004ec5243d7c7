#!/bin/sh
# Uploads a file to MDocs in parts, publishes it as a document, finds it in the list and downloads it again. Needs sh and curl.
#   sh examples/curl.sh FILE [DOCUMENT_TYPE]
# MDOCS_URL, MDOCS_CERTIFICATE, MDOCS_KEY (PEM files) and MDOCS_PRINCIPAL say whom to call and as whom; MDOCS_AUTHORITY is the
# authority of the server's certificate, where the machine does not know it.
set -eu

file=$1
type=${2:-Unknown}
part=5242880 # every part but the last has at least 5 MiB
media_type=application/octet-stream
case $file in *.json) media_type=application/json ;; *.pdf) media_type=application/pdf ;; esac

call() {
  curl --silent --show-error --fail-with-body --cert "$MDOCS_CERTIFICATE" --key "$MDOCS_KEY" \
    ${MDOCS_AUTHORITY:+--cacert "$MDOCS_AUTHORITY"} "$@"
}
# What MDocs says is wrong ends it.
id_in() { printf '%s\n' "$1" | sed 's/^[^{]*{[^}]*"id":"\([^"]*\)".*/\1/'; }
refused() {
  printf '%s\n' "$1" >&2
  exit 1
}

size=$(wc -c <"$file" | tr -d ' ')
if [ "$size" -le "$part" ]; then
  answer=$(call --header "Content-Type: $media_type" --data-binary "@$file" "${MDOCS_URL}blobs?documentTypeCode=$type") || refused "$answer"
  blob=$(id_in "$answer")
else
  offset=0
  while [ "$offset" -lt "$size" ]; do
    end=$((offset + part < size ? offset + part : size))
    range="Content-Range: bytes $offset-$((end - 1))/$size"
    send() { tail -c "+$((offset + 1))" "$file" | head -c $((end - offset)) | call --header "$range" --data-binary @- "$@"; }
    if [ "$offset" -eq 0 ]; then
      answer=$(send --header "Content-Type: $media_type" "${MDOCS_URL}blobs?documentTypeCode=$type") || refused "$answer"
      blob=$(id_in "$answer")
    else
      answer=$(send --header 'Content-Type: application/octet-stream' --request PUT "${MDOCS_URL}blobs/$blob") || refused "$answer"
    fi
    offset=$end
  done
fi
echo "blob $blob"

name=$(basename "$file" | sed 's/[\\"]/\\&/g')
answer=$(call --header 'Content-Type: application/json' --data \
  "{\"blobId\":\"$blob\",\"documents\":[{\"principal\":\"$MDOCS_PRINCIPAL\",\"name\":\"$name\",\"createdBy\":\"$MDOCS_PRINCIPAL\"}]}" \
  "${MDOCS_URL}documents") || refused "$answer"
document=$(id_in "$answer")
echo "document $document"

call "${MDOCS_URL}documents?itemsPerPage=1000" | grep -q "$document" && echo "listed"
call "${MDOCS_URL}documents/$document/blob" | cmp - "$file" && echo "downloaded, $size bytes, the same"
