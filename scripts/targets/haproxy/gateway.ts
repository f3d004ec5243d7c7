// The frame of the gateway's configuration; the long lists are maps beside it.
import { template } from '../template/target.ts';

export const gateway = template`# Gateway of MDocs, {{word environment}}. Rendered; edits are overwritten.
#
#   haproxy -W -C FOLDER -f haproxy.cfg -f {{word directory}}/haproxy/gateway.cfg
# Paths are relative to FOLDER. Both environments may stand in one HAProxy, each at a port of its own.

global
    # A resumed session would keep the verdict of its first handshake, also when the authority has revoked the certificate since.
    tune.ssl.cachesize 0
    # Another process at the same port would take some of its calls, and answer them with what it has.
    noreuseport
    # What a client began before its access ended is cut off then: uploads, idle connections, half of a request's head.
    hard-stop-after 5s
{{#each replaced}}
    # The key is looked for where the certificate's name ends in {{word extension}}.
    ssl-load-extra-del-ext
{{/each}}

defaults mdocs_{{word environment}}
    mode http
    option dontlognull
    http-reuse never
    timeout connect 10s
    timeout client 300s
    timeout server 300s
    # Whoever has not sent a request's head by then is not heard: access that ended meanwhile would still count.
    timeout http-request 10s
    timeout http-keep-alive 8s

frontend mdocs_{{word environment}} from mdocs_{{word environment}}
    bind {{word address}}{{#each only}} {{word flag}}{{/each}}{{#each proxied}} accept-proxy{{/each}} ssl crt {{word certificate}} ca-file {{word directory}}/haproxy/authorities.pem verify optional crt-ignore-err all ca-ignore-err all ssl-min-ver TLSv1.2 no-tls-tickets alpn http/1.1

{{#each proxied}}
    # Each connection begins with a PROXY header that says who calls. From any other network than these it is not believed.
    # HAProxy would take an IPv6 address that has an IPv4 address in it for that one.
    tcp-request connection set-var(sess.peer) src
{{#each ipv4}}
    tcp-request connection unset-var(sess.peer) if { src {{network address}} } !{ var(sess.peer) -m sub : }
{{/each}}
{{#each ipv6}}
    tcp-request connection unset-var(sess.peer) if { src {{network address}} } { var(sess.peer) -m sub : }
{{/each}}

{{/each}}
    # Who calls from where.
    http-request set-var(txn.address) src
{{#each proxied}}
    http-request set-var(txn.address) var(sess.peer) if { var(sess.peer) -m found }
{{/each}}
    http-request set-var(txn.fingerprint) ssl_c_der,sha2(256),hex,lower
    http-request set-var(txn.verify) str(NONE)
    http-request set-var(txn.verify) str(FAILED) if { ssl_c_used }
    http-request set-var(txn.verify) str(SUCCESS) if { ssl_c_used } { ssl_c_verify 0 } { ssl_c_err 0 } { ssl_c_ca_err 0 }
    http-request set-var(txn.id) uuid(),regsub(-,,g)
    http-request set-var(txn.serial) str(null)
    http-request set-var-fmt(txn.serial) '"%[ssl_c_serial,hex]"' if { ssl_c_used }

    # Whose certificate it is: a client id, or why it is nobody's any more, which no check below takes for a client.
    http-request set-var(txn.holder) var(txn.fingerprint),map_str({{word directory}}/haproxy/certificates.map)
    http-request set-var(txn.client) var(txn.holder) if { var(txn.holder) -m reg ^[0-9a-f-]{36}$ }
    # Whose address it is: a client's, or a set's that shares it. HAProxy would take an IPv6 address that has an IPv4 address in it for that one.
    acl ipv6 var(txn.address) -m sub :
    http-request set-var(txn.owner) var(txn.address),map_ip({{word directory}}/haproxy/addresses-4.map,none) if !ipv6
    http-request set-var(txn.owner) var(txn.address),map_ip({{word directory}}/haproxy/addresses-6.map,none) if ipv6
    # Whom the certificate lets in from there.
    http-request set-var(txn.allowed) var(txn.owner),concat(:,txn.fingerprint),map_str({{word directory}}/haproxy/access.map)
    # Whether the connection was opened for this server.
    acl named ssl_fc_sni -i {{word serverName}}

    # Which check refuses; a later line replaces an earlier one. Only a verified and known certificate from its own address gets past.
    http-request set-var(txn.refusal) str(certificate-unknown)
    http-request set-var(txn.refusal) str(address-not-registered) if { var(txn.client) -m found }
    http-request set-var(txn.refusal) str(access-suspended) if { var(txn.holder) -m beg suspended: }
    http-request set-var(txn.refusal) str(certificate-revoked) if { var(txn.holder) -m beg revoked: }
    http-request set-var(txn.refusal) str(server-name-unknown) if !named
    http-request set-var(txn.refusal) str(certificate-missing) if named { var(txn.verify) -m str NONE }
    # OpenSSL's numbers for the cause.
    http-request set-var(txn.refusal) str(certificate-not-accepted) if { var(txn.verify) -m str FAILED }
    http-request set-var(txn.refusal) str(certificate-expired) if { var(txn.verify) -m str FAILED } { ssl_c_verify 10 }
    http-request set-var(txn.refusal) str(certificate-not-yet-valid) if { var(txn.verify) -m str FAILED } { ssl_c_verify 9 }
    http-request set-var(txn.refusal) str(certificate-purpose) if { var(txn.verify) -m str FAILED } { ssl_c_verify 26 }
    http-request set-var(txn.refusal) str(certificate-untrusted) if { var(txn.verify) -m str FAILED } { ssl_c_verify 2 3 7 18 19 20 21 33 }
    http-request unset-var(txn.refusal) if named { var(txn.verify) -m str SUCCESS } { var(txn.allowed) -m found }

    # What a refused client is told: problem details (RFC 9457), as the service's own errors are.
    http-request set-var(txn.told) var(txn.refusal)
    http-request set-var(txn.told) var(txn.holder) if { var(txn.refusal) -m str access-suspended certificate-revoked }
    http-request set-var-fmt(txn.problem) '"status":401,"title":"Unauthorized","errors":{},"message":null'
    http-request set-var(txn.problem) var(txn.told),map_str({{word directory}}/haproxy/messages.map)
    http-request set-var-fmt(txn.answer) '{"type":"about:blank",%[var(txn.problem)],"error":"%[var(txn.refusal)]","clientAddress":"%[var(txn.address)]","certificateSerial":%[var(txn.serial)],"requestId":"%[var(txn.id)]"}' if { var(txn.refusal) -m found }
    http-request return status 421 content-type "application/problem+json; charset=utf-8" hdr X-Request-ID %[var(txn.id)] lf-string %[var(txn.answer)]\n if { var(txn.refusal) -m str server-name-unknown }
    http-request return status 403 content-type "application/problem+json; charset=utf-8" hdr X-Request-ID %[var(txn.id)] lf-string %[var(txn.answer)]\n if { var(txn.refusal) -m str address-not-registered access-suspended }
    http-request return status 401 content-type "application/problem+json; charset=utf-8" hdr X-Request-ID %[var(txn.id)] lf-string %[var(txn.answer)]\n if { var(txn.refusal) -m found }
    # Whoever gets here is a client at its own address.
    http-request set-var(txn.client) var(txn.allowed)

    # What one client may do, whatever addresses it calls from. Only whoever got past the checks is counted. Room for 100,000 clients.
    stick-table type string len 36 size 100k expire 10s store gpc0,gpc0_rate(2s),conn_cur
    http-request track-sc0 var(txn.client)
    http-request set-var(txn.refusal) str(too-many-requests) if { sc0_gpc0_rate ge {{word requestsAtOnce}} }
    http-request set-var(txn.refusal) str(too-many-requests) if { sc0_conn_cur gt {{word callsAtOnce}} }
    http-request set-var(txn.problem) var(txn.refusal),map_str({{word directory}}/haproxy/messages.map)
    http-request return status 429 content-type "application/problem+json; charset=utf-8" hdr X-Request-ID %[var(txn.id)] hdr Retry-After 1 lf-string '{"type":"about:blank",%[var(txn.problem)],"error":"%[var(txn.refusal)]","clientAddress":"%[var(txn.address)]","certificateSerial":%[var(txn.serial)],"requestId":"%[var(txn.id)]"}'\n if { var(txn.refusal) -m found }
    http-request sc-inc-gpc0(0)

    # Parts of up to 5 GiB with the form around them, passed on as they come.
    http-request return status 413 if { req.hdr_val(content-length) gt 5452595200 }

    # Of the client's own headers only these reach the service: of two spellings, X-MPass-... and x_mpass_..., the second would pass by a rule about the first.
    http-request del-header '^(?!(?:{{#each headers}}{{word name}}|{{/each}}host|expect|content-length|transfer-encoding)$)' -m reg
    http-request set-uri %[pathq]

    # The service trusts these without question: each is set here, whatever the client sent under the same name.
    http-request set-header X-MPass-Client-ID %[var(txn.client)]
    http-request set-header X-MPass-Client-Cert-Serial %[ssl_c_serial,hex]
    http-request set-header X-Request-ID %[var(txn.id)]
    http-request set-header X-Forwarded-For %[var(txn.address)]
    http-request set-header X-Forwarded-Proto https
    http-request set-header X-Forwarded-Host {{word host}}
    http-request set-header X-Real-IP %[var(txn.address)]
    http-request set-header Host {{word host}}
    http-response set-header X-Request-ID %[var(txn.id)]
    default_backend mdocs_{{word environment}}_service

backend mdocs_{{word environment}}_service from mdocs_{{word environment}}
{{#each plain}}
    server service {{word at}}
{{/each}}
{{#each secured}}
    server service {{word at}} ssl verify none sni str({{word name}})
{{/each}}
`;
