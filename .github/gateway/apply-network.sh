#!/bin/sh
# Brings what a gateway has in service to the machine's network: apply-network.sh ENVIRONMENT FOLDER, as root, again and again.
# FOLDER is where the published files lie, such as /var/lib/mdocs/staging/current/published. What has not changed is left alone.
# Private keys are this machine's: /etc/mdocs/wireguard-ENVIRONMENT.key, and what swanctl finds below /etc/swanctl/private.
set -eu
environment=$1
# Another revision may be in service a moment later: all is read from one.
folder=$(readlink -f "$2")
state=/run/mdocs-network/$environment
swanctl=/etc/swanctl
umask 077
mkdir -p "$state"

apply_firewall() {
  cp "$folder/firewall/mdocs.nft" "$state/next.nft"
  if cmp -s "$state/next.nft" "$state/loaded.nft" && nft list table inet "mdocs_$environment" > /dev/null 2>&1; then return 0; fi
  nft -c -f "$state/next.nft"
  nft -f "$state/next.nft"
  mv "$state/next.nft" "$state/loaded.nft"
}

# The published file with the private key behind its first heading. The key is in no argument and in no other file.
join_key() {
  sed '/^\[Interface\]$/q' "$folder/wireguard/peers.conf"
  printf 'PrivateKey = '
  cat "/etc/mdocs/wireguard-$environment.key"
  sed '1,/^\[Interface\]$/d' "$folder/wireguard/peers.conf"
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

# Loading leaves a tunnel up whose connection is gone or has another certificate: it is ended by its name.
apply_strongswan() {
  mkdir -p "$state/conf" "$state/x509"
  changed=$(list_changed)
  rm -f "$swanctl/conf.d/mdocs_${environment}_"*.conf "$swanctl/x509/mdocs_${environment}_"*.pem
  while read -r name; do
    cp "$folder/strongswan/conf/$name.conf" "$swanctl/conf.d/"
    cp "$folder/strongswan/x509/$name.pem" "$swanctl/x509/"
  done < "$folder/strongswan/connections.txt"
  swanctl --load-creds --clear --noprompt > /dev/null
  swanctl --load-conns > /dev/null
  # Whatever is up under a name of ours and is not published, however it came to be.
  up=$(swanctl --list-sas --noblock | sed -n "s/^\(mdocs_${environment}_[a-z0-9_-]*\): .*/\1/p")
  for name in $up; do
    if ! grep -qxF "$name" "$folder/strongswan/connections.txt"; then changed="$changed $name"; fi
  done
  for name in $changed; do
    swanctl --terminate --ike "$name" --timeout 5 > /dev/null 2>&1 || swanctl --terminate --ike "$name" --force > /dev/null 2>&1 || true
  done
  rm -rf "$state/conf" "$state/x509"
  mkdir "$state/conf" "$state/x509"
  while read -r name; do
    cp "$folder/strongswan/conf/$name.conf" "$state/conf/"
    cp "$folder/strongswan/x509/$name.pem" "$state/x509/"
  done < "$folder/strongswan/connections.txt"
}

if [ -f "$folder/firewall/mdocs.nft" ]; then apply_firewall; fi
if [ -f "$folder/wireguard/peers.conf" ]; then apply_wireguard; fi
if [ -f "$folder/strongswan/connections.txt" ]; then apply_strongswan; fi
