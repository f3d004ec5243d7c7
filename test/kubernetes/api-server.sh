#!/bin/sh
# Asks a real API server whether it would take the manifests: `kubectl apply --dry-run=server`, for all that a schema does not know.
# Not part of the tests: the server is built first, from Debian's source of Kubernetes, which takes ten minutes of one processor.
#
#   apt-get install golang-1.19-go rsync golang-github-modern-go-reflect2-dev etcd-server kubernetes-client
#   apt-get source --download-only kubernetes        (bookworm; with deb-src in sources.list)
#   sh test/kubernetes/api-server.sh build FOLDER    FOLDER holds the files kubernetes_*; the server comes to FOLDER/kube-apiserver
#   sh test/kubernetes/api-server.sh check FOLDER
#
# That version is 1.20: it has no policy/v1 yet, so the PodDisruptionBudget is asked about as policy/v1beta1, without the field that is younger.
set -eu
case "${2:-}" in '') sed -n '2,12s/^# \{0,1\}//p' "$0"; exit 2 ;; esac
repository=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(cd "$2" && pwd)

build() {
  export GO111MODULE=off GOFLAGS= GOPATH="$folder/gopath" GOCACHE="$folder/cache" PATH="/usr/lib/go-1.19/bin:$PATH"
  source="$GOPATH/src/k8s.io/kubernetes"
  mkdir -p "$source"
  tar -xf "$folder"/kubernetes_*.orig.tar.gz --strip-components=1 -C "$source"
  cd "$source"
  # The one in the source crashes with newer versions of Go.
  rm -r vendor/github.com/modern-go/reflect2
  cp -r /usr/share/gocode/src/github.com/modern-go/reflect2 vendor/github.com/modern-go/reflect2
  git init --quiet . && git -c user.name=build -c user.email=build@example.md commit --quiet --allow-empty -m source
  export KUBE_GIT_VERSION=v1.20.2 KUBE_GIT_TREE_STATE=clean KUBE_GIT_COMMIT=0000000000000000000000000000000000000000
  make gen_openapi
  go build -p 1 -o "$folder/kube-apiserver" ./cmd/kube-apiserver
}

check() {
  work=$(mktemp -d)
  started=
  trap 'for id in $started; do kill "$id" 2>/dev/null || true; done; wait; rm -rf "$work"' EXIT
  openssl genrsa -out "$work/accounts.key" 2048 2>/dev/null
  echo 'dry-run,admin,1,system:masters' > "$work/tokens"
  etcd --data-dir "$work/etcd" --listen-client-urls http://127.0.0.1:23790 --advertise-client-urls http://127.0.0.1:23790 \
    --listen-peer-urls http://127.0.0.1:23800 --initial-advertise-peer-urls http://127.0.0.1:23800 --initial-cluster default=http://127.0.0.1:23800 \
    > "$work/etcd.log" 2>&1 &
  started="$started $!"
  "$folder/kube-apiserver" --etcd-servers http://127.0.0.1:23790 --bind-address 127.0.0.1 --advertise-address 127.0.0.1 --secure-port 26443 \
    --cert-dir "$work" --token-auth-file "$work/tokens" --authorization-mode RBAC --service-cluster-ip-range 10.96.0.0/16 \
    --service-account-issuer https://cluster.example --service-account-signing-key-file "$work/accounts.key" \
    --service-account-key-file "$work/accounts.key" > "$work/server.log" 2>&1 &
  started="$started $!"
  ask="kubectl --server https://127.0.0.1:26443 --token dry-run --insecure-skip-tls-verify --cache-dir $work/cache"
  for _ in $(seq 120); do $ask get --raw /readyz > /dev/null 2>&1 && break; sleep 1; done
  $ask get --raw /readyz > /dev/null || { tail "$work/server.log"; exit 1; }
  kubectl kustomize "$repository/kubernetes/gateway" |
    sed -e 's|^apiVersion: policy/v1$|apiVersion: policy/v1beta1|' -e '/^  unhealthyPodEvictionPolicy:/d' > "$work/all.yaml"
  $ask apply --dry-run=server --validate=true -f "$work/all.yaml"
  # What only a server knows: an exception outside of its network.
  if sed 's|- 10.0.0.0/8|- 2001:db8::/32|' "$work/all.yaml" | $ask apply --dry-run=server -f - > "$work/refused" 2>&1; then
    echo 'the server took an exception outside of its network'
    exit 1
  fi
  grep -o 'spec.egress.*' "$work/refused" | head -1
}

"$1"
