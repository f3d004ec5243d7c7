// The frame of the gateway's configuration; the long lists are files beside it.
import { template } from '../template/target.ts';

export const gateway = template`# Gateway of MDocs, {{word environment}}. Rendered; edits are overwritten.
#
# In the http block of nginx.conf, before any map:
#   include {{word directory}}/nginx/sizes.conf;    once, also where both environments share one nginx
#   include {{word directory}}/nginx/gateway.conf;
# Paths are relative to nginx's configuration directory. All variables carry the environment's name.

# Whose certificate it is: a client id, or why it is nobody's any more, which no check below takes for a client. Unknown: nobody's.
map $ssl_client_fingerprint $mdocs_{{word environment}}_client {
    default "";
    include {{word directory}}/nginx/clients.map;
    include {{word directory}}/nginx/withdrawn.map;
}

# Whose address it is: a client's, or a set's that shares it. Unknown: nobody's.
geo $remote_addr $mdocs_{{word environment}}_owner {
    default none;
    include {{word directory}}/nginx/addresses.geo;
}

# Whether the client may call from the address.
map "$mdocs_{{word environment}}_client:$mdocs_{{word environment}}_owner" $mdocs_{{word environment}}_allowed {
    default 0;
    "~^([0-9a-f-]{36}):\1$" 1;
    include {{word directory}}/nginx/shared.map;
}

# Whether the connection was opened for this server. Otherwise another server of the same port, with other rules, may have opened it.
map $ssl_server_name $mdocs_{{word environment}}_named {
    default 0;
    "{{word serverName}}" 1;
}

# Which check refuses. Only a verified and known certificate from its own address gets past; whatever is not foreseen is refused.
map "$ssl_client_verify:$mdocs_{{word environment}}_named:$mdocs_{{word environment}}_client:$mdocs_{{word environment}}_allowed" $mdocs_{{word environment}}_refusal {
    default certificate-unknown;
    "~^(NONE|SUCCESS):0:" server-name-unknown;
    "~^(NONE)?:" certificate-missing;
    # OpenSSL's words for the cause.
    "~^FAILED:certificate has expired:" certificate-expired;
    "~^FAILED:certificate is not yet valid:" certificate-not-yet-valid;
    "~^FAILED:(unsuitable|unsupported) certificate purpose:" certificate-purpose;
    "~^FAILED:(self.signed certificate|unable to (get|verify)|certificate signature failure)" certificate-untrusted;
    "~^FAILED:" certificate-not-accepted;
    "~^SUCCESS:1:[0-9a-f-]{36}:0$" address-not-registered;
    "~^SUCCESS:1:[0-9a-f-]{36}:1$" "";
    "~^SUCCESS:1:suspended:" access-suspended;
    "~^SUCCESS:1:revoked:" certificate-revoked;
}

{{#each proxied}}
# Who calls, also where nginx refuses a certificate before it has taken the address of the PROXY header for the caller's.
geo $realip_remote_addr $mdocs_{{word environment}}_balanced {
    default 0;
{{#each networks}}
    {{network address}} 1;
{{/each}}
}
map "$mdocs_{{word environment}}_balanced:$proxy_protocol_addr" $mdocs_{{word environment}}_caller {
    default $remote_addr;
    "~^1:." $proxy_protocol_addr;
}

{{/each}}
# What a refused client is told: problem details (RFC 9457), as the service's own errors are.
map $mdocs_{{word environment}}_refusal:$mdocs_{{word environment}}_client $mdocs_{{word environment}}_problem {
    default '"status":401,"title":"Unauthorized","errors":{},"message":null';
{{#each refusals}}
    ~^{{word code}}: '"status":{{word status}},"title":"{{sentence title}}","errors":{"{{word code}}":["{{sentence en}}"]},"message":{"ro":"{{sentence ro}}","en":"{{sentence en}}","ru":"{{sentence ru}}"}';
{{/each}}
    include {{word directory}}/nginx/withdrawn-messages.map;
}
map $ssl_client_serial $mdocs_{{word environment}}_serial {
    default null;
    "~^[0-9A-F]+$" '"$ssl_client_serial"';
}
map $request_id $mdocs_{{word environment}}_answer {
    default '{"type":"about:blank",$mdocs_{{word environment}}_problem,"error":"$mdocs_{{word environment}}_refusal","clientAddress":"{{#each direct}}$remote_addr{{/each}}{{#each proxied}}$mdocs_{{word environment}}_caller{{/each}}","certificateSerial":$mdocs_{{word environment}}_serial,"requestId":"$request_id"}\n';
}
{{#each limited}}
map $request_id $mdocs_{{word environment}}_limited {
    default '{"type":"about:blank","status":{{word status}},"title":"{{sentence title}}","errors":{"{{word code}}":["{{sentence en}}"]},"message":{"ro":"{{sentence ro}}","en":"{{sentence en}}","ru":"{{sentence ru}}"},"error":"{{word code}}","clientAddress":"$remote_addr","certificateSerial":$mdocs_{{word environment}}_serial,"requestId":"$request_id"}\n';
}
{{/each}}

# What one client may do, whatever addresses it calls from. Only whoever got past the checks is counted. Room for 100,000 clients.
limit_req_zone $mdocs_{{word environment}}_client zone=mdocs_{{word environment}}_requests:16m rate={{word requestsPerSecond}}r/s;
limit_conn_zone $mdocs_{{word environment}}_client zone=mdocs_{{word environment}}_calls:16m;

server {
    listen {{word listen}} ssl{{#each proxied}} proxy_protocol{{/each}};
    server_name {{word serverName}};
    server_tokens off;
{{#each proxied}}

    # Each connection begins with a header that says who calls. From any other network it is not believed.
{{#each networks}}
    set_real_ip_from {{network address}};
{{/each}}
    real_ip_header proxy_protocol;
{{/each}}

    ssl_certificate {{word certificate}};
    ssl_certificate_key {{word key}};
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_client_certificate {{word directory}}/nginx/authorities.pem;
    ssl_verify_client optional;
    ssl_verify_depth {{word depth}};
    # A resumed session keeps the verdict of the first handshake, even when the authority has revoked the certificate since.
    ssl_session_cache off;
    ssl_session_tickets off;

    # Holds where this is the port's first server; what reaches the service does not rest on it.
    underscores_in_headers off;
    ignore_invalid_headers on;
    # Whoever has not sent a request's head by then is not heard: access that ended meanwhile would still count.
    client_header_timeout 10s;

    # 495: not trusted, expired; 496: missing; 497: not HTTPS.
    error_page 495 496 497 = @mdocs_{{word environment}}_refused;
    default_type "application/problem+json; charset=utf-8";
    add_header X-Request-ID $request_id always;
    if ($mdocs_{{word environment}}_refusal = server-name-unknown) {
        return 421 $mdocs_{{word environment}}_answer;
    }
    if ($mdocs_{{word environment}}_refusal = address-not-registered) {
        return 403 $mdocs_{{word environment}}_answer;
    }
    if ($mdocs_{{word environment}}_refusal = access-suspended) {
        return 403 $mdocs_{{word environment}}_answer;
    }
    if ($mdocs_{{word environment}}_refusal) {
        return 401 $mdocs_{{word environment}}_answer;
    }
    location @mdocs_{{word environment}}_refused {
        return 401 $mdocs_{{word environment}}_answer;
    }

    location @mdocs_{{word environment}}_limited {
        default_type "application/problem+json; charset=utf-8";
        add_header X-Request-ID $request_id always;
        add_header Retry-After 1 always;
        return 429 $mdocs_{{word environment}}_limited;
    }

    location / {
        limit_req zone=mdocs_{{word environment}}_requests burst={{word requestsAtOnce}} nodelay;
        limit_conn mdocs_{{word environment}}_calls {{word callsAtOnce}};
        limit_req_status 429;
        limit_conn_status 429;
        # Higher levels quote requests in nginx's log.
        limit_req_log_level info;
        limit_conn_log_level info;
        error_page 429 = @mdocs_{{word environment}}_limited;

        proxy_pass {{word upstream}};
        proxy_http_version 1.1;
        proxy_ssl_server_name on;

        # Parts of up to 5 GiB with the form around them, passed on as they come.
        client_max_body_size 5200m;
        proxy_request_buffering off;
        proxy_buffering off;
        proxy_read_timeout 300s;
        proxy_send_timeout 300s;

        # Of the client's own headers only these reach the service. nginx cannot clear headers by the beginning of their names, and a
        # list of what to clear (X-Forwarded-..., X-Original-..., X-MPass-...) would be without an end.
        proxy_pass_request_headers off;
        proxy_headers_hash_max_size 1024;
        proxy_headers_hash_bucket_size 128;
{{#each headers}}
        proxy_set_header {{word name}} {{variable value}};
{{/each}}

        # The service trusts these without question: each is set here, whatever the client sent under the same name.
        proxy_set_header X-MPass-Client-ID $mdocs_{{word environment}}_client;
        proxy_set_header X-MPass-Client-Cert-Serial $ssl_client_serial;
        proxy_set_header X-Request-ID $request_id;
        proxy_set_header X-Forwarded-For $remote_addr;
        proxy_set_header X-Forwarded-Proto https;
        proxy_set_header X-Forwarded-Host {{word host}};
        proxy_set_header X-Real-IP $remote_addr;
        proxy_set_header Host {{word host}};
        proxy_set_header Connection "";
    }
}
`;

/** What must be set before the first map and once in a whole nginx: room for 100,000 clients without a warning, with long keys. */
export const sizes = template`# Room for 100,000 clients. Included once, before any map. Rendered; edits are overwritten.
map_hash_max_size 500009;
map_hash_bucket_size 256;
`;
