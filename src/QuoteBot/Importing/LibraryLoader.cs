using Microsoft.Extensions.Options;
using QuoteBot.Parsing;
using QuoteBot.Storage;
using QuoteBot.Storage.Shelving;

namespace QuoteBot.Importing;

/// <summary>Reads the files of <c>data/interviews</c> onto everybody's shelf. Loading again changes nothing.</summary>
internal sealed partial class LibraryLoader(
    InterviewReader reader, InterviewShelf shelf, IOptions<LibraryOptions> options, ILogger<LibraryLoader> log)
{
    /// <summary>Loads what is new.</summary>
    public async Task LoadAsync(CancellationToken stop)
    {
        if (!Directory.Exists(options.Value.Interviews))
        {
            return;
        }

        foreach (var path in Directory.EnumerateFiles(options.Value.Interviews).Order(StringComparer.Ordinal))
        {
            await LoadAsync(path, stop);
        }
    }

    private async Task LoadAsync(string path, CancellationToken stop)
    {
        var document = new Document(await File.ReadAllBytesAsync(path, stop), Path.GetFileName(path));
        switch (reader.Read(document, LengthLimit.OneInterview))
        {
            case Reading.Read { Interview: var interview }:
                await shelf.PublishNewAsync(interview, document, ShelfId.Everybody, stop);
                break;
            case Reading.Refused { Reason: var reason }:
                LogRefused(Path.GetFileName(path), reason);
                break;
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "data/interviews/{File} was not loaded: {Reason}")]
    private partial void LogRefused(string file, string reason);
}
