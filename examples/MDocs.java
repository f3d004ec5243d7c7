// Uploads a file to MDocs in parts, publishes it as a document, finds it in the list and downloads it again. Needs Java 17 and no library.
//   java examples/MDocs.java FILE [DOCUMENT_TYPE]
// MDOCS_URL, MDOCS_CERTIFICATE, MDOCS_KEY (PEM files; the key as PKCS#8) and MDOCS_PRINCIPAL say whom to call and as whom;
// MDOCS_AUTHORITY is the authority of the server's certificate, where Java does not know it.
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

public class MDocs {
    /** Every part but the last has at least 5 MiB. */
    static final int PART = 5 * 1024 * 1024;

    final String url;
    final HttpClient client;

    MDocs(String url, Path certificate, Path key, String authority) throws Exception {
        this.url = url;
        this.client = HttpClient.newBuilder().sslContext(contextOf(certificate, key, authority)).version(HttpClient.Version.HTTP_1_1).build();
    }

    static SSLContext contextOf(Path certificate, Path key, String authority) throws Exception {
        char[] none = new char[0];
        String pem = Files.readString(key).replaceAll("-----[A-Z ]+-----|\\s", "");
        PKCS8EncodedKeySpec spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pem));
        Certificate[] chain = readCertificates(certificate);
        KeyStore own = KeyStore.getInstance("PKCS12");
        own.load(null, none);
        own.setKeyEntry("system", KeyFactory.getInstance(chain[0].getPublicKey().getAlgorithm()).generatePrivate(spec), none, chain);
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(own, none);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        KeyStore trusted = null;
        if (authority != null && !authority.isEmpty()) {
            trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, none);
            for (Certificate one : readCertificates(Path.of(authority))) trusted.setCertificateEntry("authority" + trusted.size(), one);
        }
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    static Certificate[] readCertificates(Path path) throws Exception {
        try (var stream = Files.newInputStream(path)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(stream).toArray(new Certificate[0]);
        }
    }

    /** Throws with what MDocs says is wrong. */
    HttpResponse<byte[]> call(String method, String path, byte[] body, String... headers) throws Exception {
        var publisher = body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path)).method(method, publisher);
        if (headers.length > 0) request.headers(headers);
        HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() < 300) return response;
        throw new IllegalStateException(method + " " + path + ": " + response.statusCode() + " " + new String(response.body(), "UTF-8"));
    }

    String uploadBlob(Path file, String documentType) throws Exception {
        String mediaType = file.toString().endsWith(".json") ? "application/json" : file.toString().endsWith(".pdf") ? "application/pdf" : "application/octet-stream";
        try (RandomAccessFile contents = new RandomAccessFile(file.toFile(), "r")) {
            long size = contents.length();
            String blob = null;
            for (long offset = 0; blob == null || offset < size; offset += PART) {
                byte[] part = new byte[(int) Math.min(PART, size - offset)];
                contents.readFully(part);
                String[] headers = {"Content-Type", mediaType};
                if (size > PART) headers = new String[] {"Content-Type", mediaType, "Content-Range", "bytes " + offset + "-" + (offset + part.length - 1) + "/" + size};
                if (blob == null) blob = firstId(call("POST", "blobs?documentTypeCode=" + documentType, part, headers));
                else call("PUT", "blobs/" + blob, part, headers);
            }
            return blob;
        }
    }

    /** A real program reads JSON with its library. */
    static String firstId(HttpResponse<byte[]> response) throws Exception {
        var found = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"").matcher(new String(response.body(), "UTF-8"));
        if (!found.find()) throw new IllegalStateException("no id in the answer");
        return found.group(1);
    }

    public static void main(String[] args) throws Exception {
        var env = System.getenv();
        String principal = env.get("MDOCS_PRINCIPAL");
        Path file = Path.of(args[0]);
        MDocs mdocs = new MDocs(env.get("MDOCS_URL"), Path.of(env.get("MDOCS_CERTIFICATE")), Path.of(env.get("MDOCS_KEY")), env.get("MDOCS_AUTHORITY"));

        String blob = mdocs.uploadBlob(file, args.length > 1 ? args[1] : "Unknown");
        System.out.println("blob " + blob);

        String name = file.getFileName().toString().replaceAll("[\\\\\"]", "\\\\$0");
        String wish = "{\"blobId\":\"" + blob + "\",\"documents\":[{\"principal\":\"" + principal + "\",\"name\":\"" + name + "\",\"createdBy\":\"" + principal + "\"}]}";
        String document = firstId(mdocs.call("POST", "documents", wish.getBytes("UTF-8"), "Content-Type", "application/json"));
        System.out.println("document " + document);

        HttpResponse<byte[]> list = mdocs.call("GET", "documents?itemsPerPage=1000", null);
        if (new String(list.body(), "UTF-8").contains(document)) System.out.println("listed");

        byte[] contents = mdocs.call("GET", "documents/" + document + "/blob", null).body();
        if (!Arrays.equals(contents, Files.readAllBytes(file))) throw new IllegalStateException("something else was downloaded");
        System.out.println("downloaded, " + contents.length + " bytes, the same");
    }
}
