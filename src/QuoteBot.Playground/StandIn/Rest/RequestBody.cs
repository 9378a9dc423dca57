using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;

namespace QuoteBot.Playground.StandIn.Rest;

/// <summary>What came with a request: JSON, and files when it was a multipart form (reference, "Uploading Files").</summary>
internal sealed record RequestBody(JsonElement Json, IReadOnlyList<Upload> Files, string Raw)
{
    private const long FileAtMost = 10L * 1024 * 1024;
    private const long RequestAtMost = 25L * 1024 * 1024;
    private const int FilesAtMost = 10;

    public static async Task<RequestBody> ReadAsync(HttpContext context)
    {
        if (context.Request.ContentLength > RequestAtMost)
        {
            throw Refusal.TooLarge;
        }

        return context.Request.HasFormContentType ? await ReadFormAsync(context) : await ReadJsonAsync(context);
    }

    private static async Task<RequestBody> ReadJsonAsync(HttpContext context)
    {
        if (context.Request.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) is not true)
        {
            throw Refusal.NotJson;
        }

        using var reader = new StreamReader(context.Request.Body);
        var raw = await reader.ReadToEndAsync(context.RequestAborted);
        return new RequestBody(Parse(raw), [], raw);
    }

    private static async Task<RequestBody> ReadFormAsync(HttpContext context)
    {
        context.Features.Set<IFormFeature>(new FormFeature(context.Request, new FormOptions { MultipartBodyLengthLimit = RequestAtMost, ValueLengthLimit = int.MaxValue }));
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (form.Files.Count > FilesAtMost || form.Files.Any(file => file.Length > FileAtMost))
        {
            throw Refusal.TooLarge;
        }

        var files = new List<Upload>();
        foreach (var file in form.Files)
        {
            using var copy = new MemoryStream();
            await file.CopyToAsync(copy, context.RequestAborted);
            files.Add(new Upload(file.FileName, copy.ToArray(), file.ContentType));
        }

        var raw = form["payload_json"].ToString();
        return new RequestBody(Parse(raw.Length > 0 ? raw : "{}"), files, raw);
    }

    private static JsonElement Parse(string raw)
    {
        try
        {
            using var document = JsonDocument.Parse(raw, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            throw Refusal.NotJson;
        }
    }
}
