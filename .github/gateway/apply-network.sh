#!/bin/sh
# Brings what a gateway has in service to the machine's network: apply-network.sh ENVIRONMENT FOLDER, as root, again and again.
# FOLDER is where the published files lie, such as /var/lib/mdocs/staging/current/published. What has not changed is left alone.
# Private keys are this machine's: /etc/mdocs/wireguard-ENVIRONMENT.key, and what swanctl finds below /etc/swanctl/private.
# A network that this machine reaches by another way is never led into a tunnel. What came of it is in /run/mdocs-network/ENVIRONMENT.json.
set -eu
environment=$1
# Another revision may be in service a moment later: all is read from one.
folder=$(readlink -f "$2")
state=/run/mdocs-network/$environment
swanctl=/etc/swanctl
umask 077
mkdir -p "$state"
touch "$state/led" "$state/refused-wireguard" "$state/refused-strongswan"

# Whether the machine reaches a network, or a part of it, by another way than a default route, the link $2, or what charon led there (table 220).
is_taken() {
  case $1 in *:*) family=-6 ;; *) family=-4 ;; esac
  { ip "$family" route show table all root "$1"; ip "$family" route show table all match "$1"; } |
    grep -v -e '^default ' -e '^unreachable default ' -e ' table 220 ' -e " dev $2 .*proto 77 " | grep -q .
}

apply_firewall() {
  cp "$folder/firewall/mdocs.nft" "$state/next.nft"
  if cmp -s "$state/next.nft" "$state/loaded.nft" && nft list table inet "mdocs_$environment" > /dev/null 2>&1; then return 0; fi
  nft -c -f "$state/next.nft"
  nft -f "$state/next.nft"
  mv "$state/next.nft" "$state/loaded.nft"
}

# Those of the networks on standard input that are taken, but for what leads there already.
list_taken() {
  sort -u | comm -23 - "$state/led" | while read -r one; do if is_taken "$one" "$link"; then echo "$one"; fi; done
}

# The published file without what is taken, and with the private key behind its first heading. The key is in no argument and in no other file.
join_key() {
  sed '/^\[Interface\]$/q' "$folder/wireguard/peers.conf"
  printf 'PrivateKey = '
  cat "/etc/mdocs/wireguard-$environment.key"
  awk -v file="$state/refused-wireguard" '
    BEGIN { while ((getline one < file) > 0) taken[one] = 1 }
    heading && /^AllowedIPs = / {
      count = split(substr($0, 14), all, ", "); left = ""
      for (i = 1; i <= count; i++) if (!(all[i] in taken)) left = left (left == "" ? "" : ", ") all[i]
      $0 = "AllowedIPs = " left
    }
    heading { print }
    /^\[Interface\]$/ { heading = 1 }
  ' "$folder/wireguard/peers.conf"
}

# The networks behind the peers lead into the link, and no others.
lead_into() {
  wg show "$1" allowed-ips | cut -f 2- | tr ' ' '\n' | sed -n 's#/32$##; s#/128$##; /[.:]/p' | sort -u > "$state/routes"
  { ip -4 route show dev "$1" proto 77; ip -6 route show dev "$1" proto 77; } | sed 's/ .*//' | sort -u > "$state/led"
  comm -13 "$state/routes" "$state/led" | while read -r one; do ip route del "$one" dev "$1" proto 77; done
  comm -23 "$state/routes" "$state/led" | while read -r one; do ip route add "$one" dev "$1" proto 77; done
}

# Only what differs is told to the link: the tunnels of the others stay up.
apply_wireguard() {
  link=wg-$environment
  sed -n 's/^AllowedIPs = //p' "$folder/wireguard/peers.conf" | tr -s ', ' '\n\n' | list_taken > "$state/refused-wireguard"
  join_key | wg syncconf "$link" /dev/stdin
  lead_into "$link"
}

# Names of connections whose files are no longer as they were loaded, or are gone.
list_changed() {
  find "$state/conf" -name 'mdocs_*.conf' | while read -r old; do
    name=$(basename "$old" .conf)
    for one in "conf/$name.conf" "x509/$name.pem"; do
      if ! cmp -s "$state/$one" "$folder/strongswan/$one"; then echo "$name" && break; fi
    done
  done
}

# The connections that lead into a network that the machine reaches by another way.
list_refused() {
  while read -r name; do
    if cmp -s "$state/conf/$name.conf" "$folder/strongswan/conf/$name.conf"; then continue; fi
    sed -n 's/^ *remote_ts = //p' "$folder/strongswan/conf/$name.conf" | tr -s ', ' '\n\n' | while read -r one; do
      if is_taken "$one" none; then echo "$name" && break; fi
    done
  done < "$folder/strongswan/connections.txt"
}

# Loading leaves a tunnel up whose connection is gone or has another certificate: it is ended by its name.
apply_strongswan() {
  mkdir -p "$state/conf" "$state/x509"
  list_refused > "$state/refused-strongswan"
  grep -vxFf "$state/refused-strongswan" "$folder/strongswan/connections.txt" > "$state/connections" || true
  changed=$(list_changed)
  rm -f "$swanctl/conf.d/mdocs_${environment}_"*.conf "$swanctl/x509/mdocs_${environment}_"*.pem
  while read -r name; do
    cp "$folder/strongswan/conf/$name.conf" "$swanctl/conf.d/"
    cp "$folder/strongswan/x509/$name.pem" "$swanctl/x509/"
  done < "$state/connections"
  swanctl --load-creds --clear --noprompt > /dev/null
  swanctl --load-conns > /dev/null
  # Whatever is up under a name of ours and is not published, however it came to be.
  up=$(swanctl --list-sas --noblock | sed -n "s/^\(mdocs_${environment}_[a-z0-9_-]*\): .*/\1/p")
  for name in $up; do
    if ! grep -qxF "$name" "$state/connections"; then changed="$changed $name"; fi
  done
  for name in $changed; do
    swanctl --terminate --ike "$name" --timeout 5 > /dev/null 2>&1 || swanctl --terminate --ike "$name" --force > /dev/null 2>&1 || true
  done
  rm -rf "$state/conf" "$state/x509"
  mkdir "$state/conf" "$state/x509"
  while read -r name; do
    cp "$folder/strongswan/conf/$name.conf" "$state/conf/"
    cp "$folder/strongswan/x509/$name.pem" "$state/x509/"
  done < "$state/connections"
}

# Of a program that is published no more nothing stays open. The firewall's table stays: without it everybody would reach the port.
close_wireguard() {
  link=wg-$environment
  : > "$state/refused-wireguard"
  if ! wg show "$link" > /dev/null 2>&1; then return 0; fi
  wg show "$link" peers | while read -r peer; do wg set "$link" peer "$peer" remove; done
  lead_into "$link"
}

close_strongswan() {
  mkdir -p "$state/none/strongswan"
  : > "$state/none/strongswan/connections.txt"
  folder=$state/none
  apply_strongswan
}

if [ $# -eq 3 ]; then
  "$3"
  exit
fi

# Each by itself: what one program refuses keeps no tunnel of another one up. The record is there for whoever may look at it.
said= failed=0
try() {
  if sh "$0" "$environment" "$folder" "$2"; then outcome=applied; else outcome=failed failed=1; fi
  if [ -s "$state/refused-$1" ]; then
    outcome=refused failed=1
    echo "$1: reached by another way, and not led into a tunnel: $(tr '\n' ' ' < "$state/refused-$1")" >&2
  fi
  said="$said${said:+,}\"$1\":\"$outcome\""
}
if [ -f "$folder/firewall/mdocs.nft" ]; then try firewall apply_firewall; fi
for program in wireguard:peers.conf strongswan:connections.txt; do
  name=${program%:*}
  if [ -f "$folder/$name/${program#*:}" ]; then
    try "$name" "apply_$name"
    touch "$state/opened-$name"
  elif [ -f "$state/opened-$name" ]; then
    try "$name" "close_$name"
    if [ "$outcome" = applied ]; then rm "$state/opened-$name"; fi
  fi
done
(
  umask 022
  echo "{\"at\":\"$(date -u +%Y-%m-%dT%H:%M:%SZ)\",\"manifest\":\"$(sha256sum < "$folder/manifest.json" 2> /dev/null | cut -c -64)\",\"programs\":{$said}}" > "$state/record"
  chmod 755 /run/mdocs-network
  mv "$state/record" "/run/mdocs-network/$environment.json"
)
exit "$failed"
