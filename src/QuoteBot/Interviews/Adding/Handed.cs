using QuoteBot.DiscordApi.Messages;

namespace QuoteBot.Interviews.Adding;

/// <summary>
/// What a message hands in: its first file that may hold text, else its own text. A message that only passes another on hands in what that one
/// held. Pictures, sound and previews of links are no interviews.
/// </summary>
/// <param name="File">The file.</param>
/// <param name="Text">The text.</param>
/// <param name="OnlyMedia">True when there are files, but none that may hold text.</param>
internal sealed record Handed(Attachment? File, string? Text, bool OnlyMedia)
{
    private static readonly string[] Media = ["image/", "video/", "audio/"];

    /// <summary>What a message hands in; nothing when there is no message.</summary>
    public static Handed In(Message? message)
    {
        var passedOn = message?.MessageSnapshots?.Select(snapshot => snapshot.Message).OfType<SnapshotContent>().ToList() ?? [];
        List<Attachment> files = [.. message?.Attachments ?? [], .. passedOn.SelectMany(other => other.Attachments)];
        var text = passedOn.Select(other => other.Content).Prepend(message?.Content ?? "").FirstOrDefault(words => !string.IsNullOrWhiteSpace(words));
        return new Handed(files.Find(MayHoldText), text, files.Count > 0);
    }

    private static bool MayHoldText(Attachment file) => !Media.Any(kind => file.ContentType?.StartsWith(kind, StringComparison.OrdinalIgnoreCase) == true);
}
