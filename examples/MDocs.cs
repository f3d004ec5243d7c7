// Uploads a file to MDocs in parts, publishes it as a document, finds it in the list and downloads it again. Needs .NET 10 and no package.
//   dotnet run examples/MDocs.cs FILE [DOCUMENT_TYPE]
// MDOCS_URL, MDOCS_CERTIFICATE, MDOCS_KEY (PEM files) and MDOCS_PRINCIPAL say whom to call and as whom; MDOCS_AUTHORITY is the
// authority of the server's certificate, where the machine does not know it. AGE's own library is Egov.Integrations.MDocs.
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;

const int PartSize = 5 * 1024 * 1024; // every part but the last has at least 5 MiB

string Env(string name) => Environment.GetEnvironmentVariable(name) ?? "";
var file = args[0];
var type = args.Length > 1 ? args[1] : "Unknown";
var principal = Env("MDOCS_PRINCIPAL");

using var fromPem = X509Certificate2.CreateFromPemFile(Env("MDOCS_CERTIFICATE"), Env("MDOCS_KEY"));
// Windows takes a key for TLS only from a PFX.
using var certificate = X509CertificateLoader.LoadPkcs12(fromPem.Export(X509ContentType.Pkcs12), null);
var handler = new SocketsHttpHandler();
handler.SslOptions.ClientCertificates = [certificate];
handler.SslOptions.LocalCertificateSelectionCallback = (_, _, _, _, _) => certificate;
if (Env("MDOCS_AUTHORITY") != "")
{
    var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
    policy.CustomTrustStore.ImportFromPemFile(Env("MDOCS_AUTHORITY"));
    handler.SslOptions.CertificateChainPolicy = policy;
}
using var client = new HttpClient(handler) { BaseAddress = new Uri(Env("MDOCS_URL")) };

async Task<HttpContent> Check(Task<HttpResponseMessage> sent)
{
    var response = await sent;
    if (response.IsSuccessStatusCode) return response.Content;
    throw new HttpRequestException($"{response.RequestMessage?.RequestUri}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
}

async Task<Guid> UploadBlobAsync(string path, string documentTypeCode)
{
    var mediaType = Path.GetExtension(path) switch { ".json" => "application/json", ".pdf" => "application/pdf", _ => "application/octet-stream" };
    await using var stream = File.OpenRead(path);
    var size = stream.Length;
    Guid? id = null;
    for (long offset = 0; id is null || offset < size; offset += PartSize)
    {
        var part = new byte[Math.Min(PartSize, size - offset)];
        await stream.ReadExactlyAsync(part);
        using var content = new ByteArrayContent(part);
        content.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
        if (size > PartSize) content.Headers.ContentRange = new ContentRangeHeaderValue(offset, offset + part.Length - 1, size);
        if (id is not null) await Check(client.PutAsync($"blobs/{id}", content));
        else id = (await (await Check(client.PostAsync($"blobs?documentTypeCode={Uri.EscapeDataString(documentTypeCode)}", content))).ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
    }
    return id.Value;
}

var blobId = await UploadBlobAsync(file, type);
Console.WriteLine($"blob {blobId}");

var wish = new { blobId, documents = new[] { new { principal, name = Path.GetFileName(file), createdBy = principal } } };
var published = await (await Check(client.PostAsJsonAsync("documents", wish))).ReadFromJsonAsync<JsonElement>();
var documentId = published[0].GetProperty("id").GetGuid();
Console.WriteLine($"document {documentId}");

var list = await (await Check(client.GetAsync("documents?itemsPerPage=1000"))).ReadFromJsonAsync<JsonElement>();
if (list.EnumerateArray().Any(one => one.GetProperty("id").GetGuid() == documentId)) Console.WriteLine("listed");

var contents = await (await Check(client.GetAsync($"documents/{documentId}/blob"))).ReadAsByteArrayAsync();
if (!contents.AsSpan().SequenceEqual(await File.ReadAllBytesAsync(file))) throw new InvalidOperationException("something else was downloaded");
Console.WriteLine($"downloaded, {contents.Length} bytes, the same");
