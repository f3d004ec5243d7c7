# Uploads a file to MDocs in parts, publishes it as a document, finds it in the list and downloads it again. Needs Python 3.8 and no package.
#   python3 examples/python.py FILE [DOCUMENT_TYPE]
# MDOCS_URL, MDOCS_CERTIFICATE, MDOCS_KEY (PEM files) and MDOCS_PRINCIPAL say whom to call and as whom; MDOCS_AUTHORITY is the
# authority of the server's certificate, where the machine does not know it.
import json
import os
import ssl
import sys
from http.client import HTTPSConnection
from urllib.parse import quote, urlsplit

PART = 5 * 1024 ** 2  # every part but the last has at least 5 MiB
MEDIA_TYPES = {".json": "application/json", ".pdf": "application/pdf"}


class MDocs:
    def __init__(self, url, certificate, key, authority=None):
        context = ssl.create_default_context(cafile=authority)
        context.load_cert_chain(certificate, key)
        place = urlsplit(url)
        self.base = place.path
        self.connection = HTTPSConnection(place.hostname, place.port or 443, context=context)

    def call(self, method, path, body=None, headers=None):
        """Raises with what MDocs says is wrong."""
        self.connection.request(method, self.base + path, body=body, headers=headers or {})
        response = self.connection.getresponse()
        answer = response.read()
        if response.status >= 300:
            raise RuntimeError("%s %s: %d %s" % (method, path, response.status, answer.decode("utf-8", "replace")))
        return answer, response.headers

    def call_json(self, method, path, value=None):
        body = None if value is None else json.dumps(value).encode()
        answer, headers = self.call(method, path, body, {"Content-Type": "application/json"} if body else {})
        return json.loads(answer), json.loads(headers.get("X-Pagination") or "null")

    def upload_blob(self, path, document_type):
        size = os.path.getsize(path)
        media_type = MEDIA_TYPES.get(os.path.splitext(path)[1], "application/octet-stream")
        blob, offset = None, 0
        with open(path, "rb") as file:
            while blob is None or offset < size:
                part = file.read(PART)
                headers = {"Content-Type": media_type}
                if size > PART:
                    headers["Content-Range"] = "bytes %d-%d/%d" % (offset, offset + len(part) - 1, size)
                if blob is None:
                    answer, _ = self.call("POST", "blobs?documentTypeCode=" + quote(document_type), part, headers)
                    blob = json.loads(answer)["id"]
                else:
                    self.call("PUT", "blobs/" + blob, part, headers)
                offset += len(part)
        return blob


path = sys.argv[1]
principal = os.environ["MDOCS_PRINCIPAL"]
mdocs = MDocs(os.environ["MDOCS_URL"], os.environ["MDOCS_CERTIFICATE"], os.environ["MDOCS_KEY"], os.environ.get("MDOCS_AUTHORITY"))

blob = mdocs.upload_blob(path, sys.argv[2] if len(sys.argv) > 2 else "Unknown")
print("blob", blob)

wish = {"blobId": blob, "documents": [{"principal": principal, "name": os.path.basename(path), "createdBy": principal}]}
document = mdocs.call_json("POST", "documents", wish)[0][0]["id"]
print("document", document)

documents, pagination = mdocs.call_json("GET", "documents?itemsPerPage=1000")
if any(one["id"] == document for one in documents):
    print("listed, one of", pagination["TotalCount"])

contents, _ = mdocs.call("GET", "documents/" + document + "/blob")
with open(path, "rb") as file:
    if contents != file.read():
        raise RuntimeError("something else was downloaded")
print("downloaded, %d bytes, the same" % len(contents))
