// The part of the doctor's script that is the same for everybody. Its output is for a person; its last line is for a program.

export const body = String.raw`
CERT=$1
KEY=$2
CA=$3
if [ -z "$CERT" ] || [ -z "$KEY" ]; then
  echo "sh $0 CERTIFICATE.pem KEY.pem [AUTHORITY.pem]" >&2
  exit 2
fi
for PROGRAM in curl openssl; do
  command -v "$PROGRAM" >/dev/null || { echo "$PROGRAM?" >&2; exit 2; }
done
umask 077
DIR=$(mktemp -d) || exit 2
trap 'rm -rf "$DIR"' EXIT
trap 'exit 130' HUP INT TERM

works() { echo "works    $1"; }
finish() {
  echo "first: $1 $2"
  exit "$3"
}
refuse() {
  LAYER='' WORDS=''
  explain "$1"
  echo "refuses  $1 $2"
  echo "$WORDS"
  finish "$LAYER" "$1" 1
}

# Certificate and key
OWN=$(openssl x509 -in "$CERT" -noout -pubkey 2>/dev/null) || refuse certificate-unreadable
PAIR=$(openssl pkey -in "$KEY" -pubout 2>/dev/null) || refuse key-unreadable
[ "$OWN" = "$PAIR" ] || refuse key-of-another
works files-match

# One call. Its arguments are curl's; leaves CODE (curl's), STATUS, the times, and files head, body, words.
call() {
  : >"$DIR/head" && : >"$DIR/body"
  TOLD=$(curl -sS --max-time "$((LIMIT + 2))" --connect-timeout "$WAIT" --max-filesize 10000000 \
    --connect-to "::$HOST:$PORT" -D "$DIR/head" -o "$DIR/body" -H 'Accept: application/json' \
    -w '%{http_code} %{time_namelookup} %{time_connect} %{time_appconnect}' "$@" 2>"$DIR/words")
  CODE=$?
  # shellcheck disable=SC2086
  set -- $TOLD
  STATUS=$1 LOOKED=$2 JOINED=$3 OPENED=$4
}
is_zero() { case "$1" in '' | 0 | 0.0*) [ -z "$(printf %s "$1" | tr -d '0.')" ] ;; *) false ;; esac; }
says() { grep -qi "$1" "$DIR/words"; }
error_of() { sed -n 's/.*"error" *: *"\([a-z-]*\)".*/\1/p' "$DIR/body" | head -n 1; }
has_number() { grep -qi '^x-request-id: *[0-9a-zA-Z]' "$DIR/head"; }

# Why curl got no answer.
blame() {
  case $CODE in
    5) refuse proxy-unreachable ;;
    6) if says 'proxy'; then refuse proxy-unreachable; fi; refuse name-unknown ;;
    7)
      if [ -n "$PROXY" ]; then refuse proxy-unreachable; fi
      if says 'unreachable' || says 'no route'; then refuse route-none; fi
      refuse connection-refused
      ;;
    97) refuse proxy-refused ;;
    28)
      if says 'resolving' || is_zero "$LOOKED"; then refuse resolver-silent; fi
      if says 'SSL connection' && [ -z "$PROXY" ]; then refuse tls-silent; fi
      if is_zero "$JOINED"; then
        if [ -n "$PROXY" ]; then refuse proxy-silent; fi
        refuse connection-silent
      fi
      if is_zero "$OPENED"; then
        if [ -n "$PROXY" ]; then refuse proxy-silent; fi
        refuse tls-silent
      fi
      refuse gateway-silent
      ;;
    35)
      if says 'wrong version number' || says 'packet length too long' || says 'http request'; then refuse not-tls; fi
      if says 'alert protocol version' || says 'unsupported protocol'; then refuse tls-version; fi
      if says 'unrecognized name'; then refuse tls-name; fi
      if says 'alert'; then refuse tls-refused; fi
      refuse tls-closed
      ;;
    51) refuse server-name ;;
    60)
      if says 'does not match' || says 'no alternative certificate'; then refuse server-name; fi
      if says 'has expired'; then refuse server-ended; fi
      if says 'not yet valid'; then refuse server-early; fi
      if says 'unable to get local issuer'; then refuse server-incomplete; fi
      refuse server-untrusted
      ;;
    56)
      if says 'CONNECT'; then refuse proxy-refused; fi
      if says 'alert'; then blame_certificate; fi
      refuse gateway-closed
      ;;
    1 | 8) refuse answered-by-another ;;
    *) refuse gateway-closed "curl $CODE" ;;
  esac
}
blame_certificate() {
  if says 'unknown ca'; then refuse certificate-untrusted; fi
  if says 'expired'; then refuse certificate-expired; fi
  if says 'required'; then refuse certificate-missing; fi
  if says 'revoked'; then refuse certificate-revoked; fi
  refuse certificate-not-accepted
}

PROXY=\${https_proxy:-\${HTTPS_PROXY:-\${all_proxy:-$ALL_PROXY}}}
URL="https://$NAME:$PORT$BASE"
LIMIT=$WAIT
if [ -n "$CA" ]; then set -- --cacert "$CA"; else set --; fi

# Without the certificate: the way, TLS, the server's certificate, and who answers.
FIRST=\${TYPES%% *}
call "$@" "$URL"document-types/"$FIRST"
ALONE=$CODE
if [ "$CODE" -ne 0 ]; then
  case $CODE in
    # A server may want the certificate before it goes on, or say nothing to a stranger.
    35 | 52 | 55 | 56) if says 'CONNECT' || { [ "$CODE" -eq 35 ] && ! says 'alert'; } || says 'protocol version' || says 'unrecognized name'; then blame; fi ;;
    28) if is_zero "$OPENED"; then blame; fi ;;
    *) blame ;;
  esac
else
  works connected
  works tls-works
  works server-trusted
fi
SEEN=$(sed -n 's/.*"clientAddress" *: *"\([0-9a-fA-F.:]*\)".*/\1/p' "$DIR/body" | head -n 1)
DATE=$(sed -n 's/^[Dd]ate: *\([A-Za-z0-9:, ]*\).*/\1/p' "$DIR/head" | head -n 1)

# Whether the server asks for a certificate is seen in TLS 1.2.
ASKED=unseen
if [ -z "$PROXY" ]; then
  openssl s_client -connect "$HOST:$PORT" -servername "$NAME" -tls1_2 </dev/null >"$DIR/tls" 2>/dev/null &
  ASKING=$!
  (sleep "$WAIT"; kill "$ASKING" 2>/dev/null) >/dev/null 2>&1 &
  TIMER=$!
  wait "$ASKING" 2>/dev/null
  kill "$TIMER" 2>/dev/null
  if grep -q 'Cipher *: *[A-Z]' "$DIR/tls"; then
    if grep -q 'Client Certificate Types' "$DIR/tls"; then ASKED=yes; else ASKED=no; fi
  fi
fi

# With the certificate: every declared document type.
WRONG='' STATUSES=''
ask() {
  LIMIT=$WAIT
  call "$@"
  if [ "$CODE" -ne 0 ]; then
    if [ "$ASKED" = no ]; then refuse certificate-not-asked-for; fi
    if [ "$ALONE" -eq 0 ]; then
      case $CODE in
        28) try_packets; refuse service-silent ;;
        35 | 55 | 56) if says 'alert'; then blame_certificate; fi; refuse certificate-cut-off "curl $CODE" ;;
        52) refuse certificate-cut-off ;;
      esac
    fi
    blame
  fi
  WHY=$(error_of)
  case $WHY in
    certificate-missing) if [ "$ASKED" = no ]; then refuse certificate-not-asked-for; fi; refuse certificate-missing ;;
    address-not-registered) refuse address-not-registered "$SEEN" ;;
    certificate-expired | certificate-not-yet-valid | certificate-purpose | certificate-untrusted | \
      certificate-not-accepted | certificate-unknown | certificate-revoked | access-suspended | \
      server-name-unknown | too-many-requests | publication-ended) refuse "$WHY" ;;
  esac
  if [ "$STATUS" = 400 ] && grep -q 'No required SSL certificate' "$DIR/body"; then
    if [ "$ASKED" = no ]; then refuse certificate-not-asked-for; fi
    refuse certificate-missing
  fi
  if [ "$STATUS" = 400 ] && grep -q 'SSL certificate error' "$DIR/body"; then refuse certificate-not-accepted; fi
  if ! has_number && ! { [ "$STATUS" = 200 ] && grep -q '"code"' "$DIR/body"; }; then
    if [ "$ASKED" = no ]; then refuse certificate-not-asked-for; fi
    refuse answered-by-another "$STATUS"
  fi
  case $STATUS in
    401) refuse system-unidentified ;;
    429) refuse too-many-requests ;;
    507) refuse quota-full ;;
    502 | 503 | 504) refuse service-down "$STATUS" ;;
    5??) refuse service-failed "$STATUS" ;;
  esac
}
# Small calls are answered: are large ones?
try_packets() {
  PAD=$(printf '%06000d' 0)
  if [ -n "$CA" ]; then call --cacert "$CA" -H "X-Padding: $PAD" "$URL"document-types/Folder; else call -H "X-Padding: $PAD" "$URL"document-types/Folder; fi
  if [ "$CODE" -eq 28 ]; then refuse packets-lost; fi
}
set -- "$@" --cert "$CERT" --key "$KEY"
for TYPE in $TYPES; do
  ask "$@" "$URL"document-types/"$TYPE"
  case $STATUS in 2??) ;; *) WRONG="$WRONG $TYPE" STATUSES="$STATUSES $STATUS" ;; esac
done
works certificate-sent
works certificate-sound
works system-known
works "address-seen $SEEN"
works service-answers
if [ -n "$WRONG" ]; then refuse types-refused "$WRONG$STATUSES"; fi
works "types-answer $TYPES"

# Quota
if [ -n "$PRINCIPAL" ]; then
  call "$@" -G --data-urlencode "principal=$PRINCIPAL" "$URL"quota
  USED=$(sed -n 's/.*"storageUsage" *: *\([0-9]*\).*/\1/p' "$DIR/body" | head -n 1)
  MOST=$(sed -n 's/.*"storageMaximum" *: *\([0-9]*\).*/\1/p' "$DIR/body" | head -n 1)
  if [ "$STATUS" = 507 ]; then refuse quota-full; fi
  if [ -n "$USED" ] && [ -n "$MOST" ]; then
    if [ "$USED" -ge "$MOST" ]; then refuse quota-full; fi
    works "quota-left $USED/$MOST"
  fi
fi

# Packets of full size, then a large body
PAD=$(printf '%06000d' 0)
call "$@" -H "X-Padding: $PAD" "$URL"document-types/Folder
if [ "$CODE" -eq 28 ]; then refuse packets-lost; fi
works packets-pass
LIMIT=$((WAIT * 3))
dd if=/dev/zero of="$DIR/zeros" bs=65536 count=24 2>/dev/null
call "$@" -H 'Content-Type: application/octet-stream' -H 'Expect:' --data-binary "@$DIR/zeros" "$URL"document-types/Folder
case $CODE in
  0) if [ "$STATUS" = 413 ]; then refuse upload-too-large; fi; works upload-passes ;;
  28) refuse upload-stalls ;;
  *) refuse upload-cut "curl $CODE" ;;
esac

# The clock: compared where date can read the server's, else shown.
THEIRS=$(date -u -d "$DATE" +%s 2>/dev/null)
if [ -n "$DATE" ] && [ -n "$THEIRS" ]; then
  AHEAD=$(($(date -u +%s) - THEIRS))
  if [ "$AHEAD" -gt 150 ] || [ "$AHEAD" -lt -150 ]; then refuse clock-off "$AHEAD s"; fi
  works clock-right
else
  echo "?        $DATE | $(date -u)"
fi
finish none '' 0
`.replaceAll('\\${', '${');
