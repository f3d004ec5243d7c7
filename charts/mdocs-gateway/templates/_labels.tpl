{{- define "mdocs-gateway.selector" -}}
app.kubernetes.io/name: mdocs-gateway
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}
{{- define "mdocs-gateway.labels" -}}
{{ include "mdocs-gateway.selector" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/part-of: mdocs
{{- end -}}
{{- define "mdocs-gateway.image" -}}
{{ .Values.image.repository }}{{ if .Values.image.digest }}@{{ .Values.image.digest }}{{ else if .Values.image.tag }}:{{ .Values.image.tag }}{{ else }}:{{ .Chart.AppVersion }}{{ end }}
{{- end -}}
{{- define "mdocs-gateway.confined" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end -}}
