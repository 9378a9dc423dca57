namespace QuoteBot.DiscordApi.Rest;

/// <summary>A file to send with a message: at most 10 a message, 10 MiB each unless the interaction allows more, 25 MiB together.</summary>
/// <param name="Name">The name people see.</param>
/// <param name="Content">What it holds.</param>
/// <param name="ContentType">What that is, such as text/plain.</param>
/// <param name="Description">What it shows, for those who cannot see it.</param>
public sealed record OutgoingFile(string Name, ReadOnlyMemory<byte> Content, string ContentType = "application/octet-stream", string? Description = null);
