using System.Globalization;
using Humanizer;
using QuoteBot.CommandLine;
using QuoteBot.Storage;
using Spectre.Console;

namespace QuoteBot.Importing;

/// <summary>One import: goes through the files, counts, and remembers what a person has to look at.</summary>
internal sealed class ImportRun(Importer importer, ShelfId? shelf)
{
    /// <summary>How many remarks of one file are printed; a file that is no export at all would fill the screen.</summary>
    private const int MostRemarks = 5;

    private readonly List<(string Kind, string Path, string Why)> _remarks = [];
    private readonly Dictionary<string, int> _unprinted = [];
    private readonly Sums _sums = new();

    /// <summary>True when every interview was refused, and there was one.</summary>
    public bool IsAllRefused => _sums is { Refused: > 0, New: 0, Unchanged: 0, Doubtful: 0, Rows: 0 };

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
            console.WriteProse($"{kind}  {path}: {why}");
        }

        foreach (var (path, more) in _unprinted)
        {
            console.WriteProse(string.Create(CultureInfo.InvariantCulture, $"refused  {path}: {"line".ToQuantity(more)} more"));
        }

        if (_sums.Rows > 0)
        {
            console.WriteProse(string.Create(CultureInfo.InvariantCulture, $"Rounds, answers and what was seen: {_sums.NewRows} of {"row".ToQuantity(_sums.Rows)} new."));
        }

        console.WriteProse($"{"interview".ToQuantity(_sums.Interviews)}: {_sums.New} new, {_sums.Unchanged} unchanged, {_sums.Doubtful} doubtful, {_sums.Refused} refused.");
    }

    private void Count(string path, Imported imported)
    {
        switch (imported)
        {
            case Imported.New:
                _sums.New++;
                break;
            case Imported.Unchanged:
                _sums.Unchanged++;
                break;
            case Imported.Doubtful doubtful:
                _sums.Doubtful++;
                Remark("doubtful", path, doubtful.Why);
                break;
            case Imported.Refused refused:
                _sums.Refused++;
                Remark("refused", path, refused.Why);
                break;
            case Imported.Row row:
                _sums.Rows++;
                _sums.NewRows += row.IsNew ? 1 : 0;
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(imported), imported, null);
        }
    }

    private void Remark(string kind, string path, string why)
    {
        if (_remarks.Count < MostRemarks || _remarks[^MostRemarks].Path != path)
        {
            _remarks.Add((kind, path, why));
        }
        else
        {
            _unprinted[path] = _unprinted.GetValueOrDefault(path) + 1;
        }
    }

    private sealed class Sums
    {
        public int New { get; set; }

        public int Unchanged { get; set; }

        public int Doubtful { get; set; }

        public int Refused { get; set; }

        public int Rows { get; set; }

        public int NewRows { get; set; }

        public int Interviews => New + Unchanged + Doubtful + Refused;
    }
}
