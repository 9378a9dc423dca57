using Humanizer;
using QuoteBot.Storage;
using Spectre.Console;

namespace QuoteBot.Importing;

/// <summary>One import: goes through the files, counts, and remembers what a person has to look at.</summary>
internal sealed class ImportRun(Importer importer, ShelfId? shelf)
{
    private readonly List<(string Kind, string Path, string Why)> _remarks = [];
    private int _new;
    private int _unchanged;
    private int _doubtful;
    private int _refused;

    /// <summary>Imports the files one after the other; one that cannot be opened is refused, and the rest goes on.</summary>
    public async Task RunAsync(IReadOnlyList<string> files, ProgressTask? progress, CancellationToken stop)
    {
        foreach (var path in files)
        {
            try
            {
                await foreach (var imported in importer.ImportAsync(path, shelf, stop))
                {
                    Count(path, imported);
                }
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                Count(path, new Imported.Refused(fault.Message));
            }

            progress?.Increment(1);
        }
    }

    /// <summary>Prints what is doubtful or refused, and the sums.</summary>
    public void Print(IAnsiConsole console)
    {
        foreach (var (kind, path, why) in _remarks)
        {
            console.Write(new Text($"{kind}  {path}: {why}{Environment.NewLine}"));
        }

        console.Write(new Text($"{"interview".ToQuantity(_new + _unchanged + _doubtful + _refused)}: {_new} new, {_unchanged} unchanged, {_doubtful} doubtful, {_refused} refused.{Environment.NewLine}"));
    }

    private void Count(string path, Imported imported)
    {
        switch (imported)
        {
            case Imported.New:
                _new++;
                break;
            case Imported.Unchanged:
                _unchanged++;
                break;
            case Imported.Doubtful doubtful:
                _doubtful++;
                _remarks.Add(("doubtful", path, doubtful.Why));
                break;
            case Imported.Refused refused:
                _refused++;
                _remarks.Add(("refused", path, refused.Why));
                break;
            case Imported.Other:
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(imported), imported, null);
        }
    }
}
