namespace QuoteBot.Storage.Archive;

/// <summary>What the numbers of an export have become here, as far as they were taken; those that are not in it are what they were.</summary>
internal sealed class ArchiveNumbers
{
    private readonly Dictionary<long, long> _interviews = [];
    private readonly Dictionary<long, long> _quotes = [];
    private readonly Dictionary<long, long> _rounds = [];
    private readonly Dictionary<long, long> _questions = [];
    private readonly Dictionary<long, List<long>> _reports = [];

    /// <summary>The number of an interview that came before in the file; null when none did.</summary>
    public long? Interview(long written) => _interviews.TryGetValue(written, out var here) ? here : null;

    /// <summary>The number of a quote.</summary>
    public long Quote(long written) => _quotes.GetValueOrDefault(written, written);

    /// <summary>The number of a round that came before in the file; null when none did.</summary>
    public long? Round(long written) => _rounds.TryGetValue(written, out var here) ? here : null;

    /// <summary>The number of a round's question that came before in the file; null when none did.</summary>
    public long? Question(long written) => _questions.TryGetValue(written, out var here) ? here : null;

    /// <summary>Remembers an interview.</summary>
    public void KeepInterview(long written, long here) => _interviews[written] = here;

    /// <summary>Remembers a quote.</summary>
    public void KeepQuote(long written, long here)
    {
        if (written != here)
        {
            _quotes[written] = here;
        }
    }

    /// <summary>Remembers a round.</summary>
    public void KeepRound(long written, long here) => _rounds[written] = here;

    /// <summary>Remembers a question.</summary>
    /// <returns>The reports that name it by its old number, when it has a new one.</returns>
    public IReadOnlyList<long> KeepQuestion(long written, long here)
    {
        _questions[written] = here;
        return written != here && _reports.Remove(written, out var reports) ? reports : [];
    }

    /// <summary>Remembers a report that names a question, which comes later in the file.</summary>
    public void KeepReport(long report, long question)
    {
        if (!_reports.TryGetValue(question, out var reports))
        {
            _reports[question] = reports = [];
        }

        reports.Add(report);
    }
}
