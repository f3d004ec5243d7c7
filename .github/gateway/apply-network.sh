#!/bin/sh
# Brings what a gateway has in service to the machine's network: apply-network.sh ENVIRONMENT FOLDER, as root, again and again.
# FOLDER is where the published files lie, such as /var/lib/mdocs/staging/current/published. What has not changed is left alone.
set -eu
environment=$1
folder=$2
state=/run/mdocs-network/$environment
mkdir -p "$state"

# One reading of the file: it may be another one a moment later.
apply_firewall() {
  cp "$folder/firewall/mdocs.nft" "$state/next.nft"
  if cmp -s "$state/next.nft" "$state/loaded.nft" && nft list table inet "mdocs_$environment" > /dev/null 2>&1; then return 0; fi
  nft -c -f "$state/next.nft"
  nft -f "$state/next.nft"
  mv "$state/next.nft" "$state/loaded.nft"
}

if [ -f "$folder/firewall/mdocs.nft" ]; then apply_firewall; fi
