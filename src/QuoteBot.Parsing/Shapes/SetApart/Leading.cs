using QuoteBot.Parsing.Shapes.Unlabelled;

namespace QuoteBot.Parsing.Shapes.SetApart;

/// <summary>Who leads a talk by sense, where a manner parts its lines: each part of a line is weighed as the paragraph that it is meant to be.</summary>
internal sealed class Leading(Script script, IReadOnlyList<Split> splits)
{
    private IReadOnlyList<VoiceGuess>? guesses;
    private List<int>? firsts;

    /// <summary>The share of the words set apart at the head of some lines that lead: that ask, or sound asked.</summary>
    public double OfLeads(List<int> lines) => Share(lines, at => Leads(splits[at].Lead, Guesses[firsts![at]]));

    /// <summary>The share of the other words of some lines that lead.</summary>
    public double OfRests(List<int> lines) => Share(lines, at => Leads(splits[at].Rest, Guesses[firsts![at] + (splits[at].Lead.Length > 0 ? 1 : 0)]));

    private IReadOnlyList<VoiceGuess> Guesses => guesses ??= Guess();

    private static double Share(List<int> lines, Func<int, bool> leads) => (double)lines.Count(leads) / Math.Max(1, lines.Count);

    private static bool Leads(string words, VoiceGuess guess) => guess.Voice == Voice.Interviewer || Asking.IsQuestion(words);

    // What sense says of whole lines is known already.
    private IReadOnlyList<VoiceGuess> Guess()
    {
        firsts = new List<int>(splits.Count);
        var parts = new List<string>(splits.Count);
        foreach (var split in splits)
        {
            firsts.Add(parts.Count);
            parts.AddRange(split.Lead.Length > 0 && split.Rest.Length > 0 ? [split.Lead, split.Rest] : [split.Lead.Length > 0 ? split.Lead : split.Rest]);
        }

        return parts.Count == splits.Count ? script.Guesses : VoiceModel.Decode(parts, script.Language);
    }
}
