using QuoteBot.Parsing.Shapes.Unlabelled;

namespace QuoteBot.Benchmarks.Fitting;

/// <summary>A document whose voices are known.</summary>
/// <param name="Source">Where it comes from; texts of one source are never on both sides of a cross-validation.</param>
/// <param name="Language">ISO 639 code, or null to let the reader see for itself.</param>
internal sealed record GoldText(string Name, string Source, string? Language, IReadOnlyList<string> Paragraphs, IReadOnlyList<ChainState> States)
{
    /// <summary>The folder that it was found under.</summary>
    public string Folder { get; init; } = "";

    /// <summary>How much it counts in the fit; 1 is usual.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>
    /// Makes a text of labelled paragraphs: <c>Q</c> opens a turn of the interviewer and <c>q</c> goes on with it, <c>A</c> and <c>a</c> are the interviewee's,
    /// <c>N</c> is spoken by nobody.
    /// </summary>
    public static GoldText Of(string name, string source, string? language, IReadOnlyList<(char Label, string Text)> paragraphs)
    {
        var first = Index(paragraphs, paragraphs.Select((_, i) => i));
        var last = Index(paragraphs, paragraphs.Select((_, i) => paragraphs.Count - 1 - i));
        var states = paragraphs.Select((p, i) => State(p.Label, i < first, i > last)).ToArray();
        Repair(states);
        return new GoldText(name, source, language, [.. paragraphs.Select(p => p.Text)], states);
    }

    /// <summary>Whether it is a transcript of free speech: the fit learns from it what it shares with published interviews, which the weights are for.</summary>
    public bool IsSpeech { get; init; }

    /// <summary>The turns of a sequence of voices: whose, and the first and last paragraph. What is not spoken inside a turn does not end it.</summary>
    public static HashSet<(Voice Voice, int First, int Last)> Turns(IEnumerable<(Voice Voice, bool Starts)> paragraphs)
    {
        var turns = new List<(Voice Voice, int First, int Last)>();
        foreach (var (i, (voice, starts)) in paragraphs.Index())
        {
            if (voice == Voice.NotSpoken)
                continue;
            if (turns.Count == 0 || starts || turns[^1].Voice != voice)
                turns.Add((voice, i, i));
            else
                turns[^1] = turns[^1] with { Last = i };
        }

        return [.. turns];
    }

    private static int Index(IReadOnlyList<(char Label, string Text)> paragraphs, IEnumerable<int> order) =>
        order.FirstOrDefault(i => paragraphs[i].Label != 'N', paragraphs.Count);

    private static ChainState State(char label, bool before, bool after) => label switch
    {
        'Q' => ChainState.QuestionStart,
        'q' => ChainState.QuestionMore,
        'A' => ChainState.AnswerStart,
        'a' => ChainState.AnswerMore,
        'N' => before ? ChainState.Front : after ? ChainState.Back : ChainState.Aside,
        _ => throw new FormatException($"'{label}' is no label; Q, q, A, a and N are."),
    };

    /// <summary>A turn that goes on without having begun begins where it is first seen.</summary>
    private static void Repair(ChainState[] states)
    {
        var before = Voice.NotSpoken;
        for (var i = 0; i < states.Length; i++)
        {
            var voice = states[i].Voice();
            if (voice != Voice.NotSpoken && voice != before)
                (states[i], before) = (voice == Voice.Interviewer ? ChainState.QuestionStart : ChainState.AnswerStart, voice);
        }
    }
}
