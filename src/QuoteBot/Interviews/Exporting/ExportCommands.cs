using System.IO.Compression;
using System.Text;
using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Moderators;
using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Text;
using QuoteBot.Interviews.Reviewing;
using QuoteBot.Storage;
using QuoteBot.Storage.Archive;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Interviews.Exporting;

/// <summary><c>/interview export</c>: the document as it was handed in, and everything made of it as JSON that <c>/interview add</c> takes back.</summary>
internal sealed class ExportCommands(ArchiveWriter archive, ReviewFinder finder, ModeratorGate gate) : ICommands
{
    public void Declare(CommandBook book) => book.Add(new SlashCommand("interview export", "Get an interview as files: the original, and all I made of it", gate.For(ExportAsync))
    {
        Requires = ModeratorGate.Needed,
        InDirectMessages = false,
        Private = true,
        Options = [Option.Text("interview", "Which one", gate.For(finder.CompleteAsync), required: true)],
    });

    private async Task<Reply> ExportAsync(Call call, CancellationToken stop)
    {
        var typed = call.Text("interview") ?? "";
        var shelf = ShelfId.Of(call.Guild);
        return await finder.ResolveAsync(typed, ReviewScope.Current, shelf, stop) is { } id && await archive.InterviewAsync(id, shelf, stop) is { Interview: { } interview } line
            ? Files(line, interview, call.Interaction.AttachmentSizeLimit ?? DiscordLimits.FileBytes)
            : Reply.Whisper($"There is no interview *{typed}* of this server. Pick one of those that are suggested while you type.");
    }

    private static Reply Files(ArchiveLine line, InterviewRow interview, long largest)
    {
        var name = $"interview-{interview.Id}";
        var files = new List<ReplyFile> { new($"{name}.json", Encoding.UTF8.GetBytes(line.ToString())) };
        if (interview.Source is { } source)
        {
            files.Insert(0, new ReplyFile(Name(source.FileName, name), Unpack(source.Content)));
        }

        var fitting = files.Where(file => file.Content.Length <= largest).ToList();
        return Reply.Whisper(fitting.Count == files.Count
            ? Prose.Of($"*{interview.Title}*: the original and all I made of it. `/interview add` takes the JSON back.")
            : Prose.Of($"*{interview.Title}*: what is missing here is larger than Discord takes. Whoever runs me can get it with `export`.")) with
        {
            Files = fitting,
        };
    }

    private static byte[] Unpack(byte[] packed)
    {
        using var content = new MemoryStream();
        using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        brotli.CopyTo(content);
        return content.ToArray();
    }

    private static string Name(string? original, string otherwise)
    {
        var safe = string.Concat((original ?? "").Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_' or ' ')).Trim(' ', '.');
        return safe.Length is > 0 and <= 100 ? safe : $"{otherwise}.txt";
    }
}
