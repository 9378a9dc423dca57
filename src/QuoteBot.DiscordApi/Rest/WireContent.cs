using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.DiscordApi.Json;
using QuoteBot.DiscordApi.Messages;
using QuoteBot.DiscordApi.Responses;

namespace QuoteBot.DiscordApi.Rest;

/// <summary>Request bodies held in memory, so that a repeat sends the same bytes. With files they are multipart (reference, "Uploading Files").</summary>
internal static class WireContent
{
    public static HttpContent Json<T>(T value, JsonTypeInfo<T> type)
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(value, type));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }

    public static HttpContent Message(MessageBody body, IReadOnlyList<OutgoingFile>? files) =>
        WithFiles(Json(Naming(body, files), DiscordJson.Default.MessageBody), files);

    public static HttpContent Answer(InteractionResponse answer, IReadOnlyList<OutgoingFile>? files)
    {
        var named = answer.Data is MessageBody body ? answer with { Data = Naming(body, files) } : answer;
        return WithFiles(Json(named, DiscordJson.Default.InteractionResponse), files);
    }

    // The files come before those that an edit keeps, which have ids of their own.
    private static MessageBody Naming(MessageBody body, IReadOnlyList<OutgoingFile>? files) => files is not { Count: > 0 }
        ? body
        : body with
        {
            Attachments =
            [
                .. files.Select((file, number) => new AttachmentReference(new AttachmentId((ulong)number), file.Name, file.Description)),
                .. body.Attachments ?? [],
            ],
        };

    private static HttpContent WithFiles(HttpContent json, IReadOnlyList<OutgoingFile>? files)
    {
        if (files is not { Count: > 0 })
            return json;
        var form = new MultipartFormDataContent { { json, "payload_json" } };
        foreach (var (number, file) in files.Index())
        {
            var part = new ReadOnlyMemoryContent(file.Content);
            part.Headers.ContentType = MediaTypeHeaderValue.Parse(file.ContentType);
            form.Add(part, string.Create(CultureInfo.InvariantCulture, $"files[{number}]"), file.Name);
        }

        return form;
    }
}
