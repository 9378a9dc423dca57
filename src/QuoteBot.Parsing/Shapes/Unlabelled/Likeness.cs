using System.Buffers;
using System.Runtime.CompilerServices;

namespace QuoteBot.Parsing.Shapes.Unlabelled;

/// <summary>
/// Finds what a document says twice (a pull quote stands again in an answer) and what a paragraph takes up from the one before.
/// One table of the last place where each run of words was seen; a rare clash of two runs costs a little accuracy and no memory.
/// </summary>
internal sealed class Likeness(Lexicon lexicon, int paragraphs) : IDisposable
{
    private const int Run = 5;
    private const int Slots = 1 << 16;

    // Borrowed: tables of this size made anew for every document would wake the collector for all of memory.
    private readonly (uint Run, int Paragraph)[] _runs = Borrow<(uint, int)>((0, 0));
    private readonly int[] _words = Borrow(-2);
    private readonly int[] _shared = new int[paragraphs];
    private readonly int[] _all = new int[paragraphs];

    // Compiled for good at once: a text would be half read before the runtime has seen how often this runs.
    /// <summary>Takes the words of the next paragraph; returns what share of its rarer words stood in the paragraph before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float Add(int paragraph, ReadOnlySpan<Token> tokens)
    {
        NoteRuns(paragraph, tokens);
        var (rare, echoed) = (0, 0);
        foreach (var token in tokens)
        {
            if (token.Kind != WordClass.None || lexicon.IsStrange)
                continue;
            ref var seen = ref _words[Slot(token.Hash)];
            if (seen == paragraph)
                continue;
            rare++;
            echoed += seen == paragraph - 1 ? 1 : 0;
            seen = paragraph;
        }

        return rare == 0 ? 0 : (float)echoed / rare;
    }

    /// <summary>What share of a paragraph's runs of words stands elsewhere too, 0 to 1.</summary>
    public float Repeated(int paragraph) => _all[paragraph] == 0 ? 0 : (float)_shared[paragraph] / _all[paragraph];

    public void Dispose()
    {
        ArrayPool<(uint, int)>.Shared.Return(_runs);
        ArrayPool<int>.Shared.Return(_words);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void NoteRuns(int paragraph, ReadOnlySpan<Token> tokens)
    {
        var run = 0u;
        for (var i = 0; i < tokens.Length; i++)
        {
            run = (run * 31) + tokens[i].Hash;
            if (i >= Run)
                run -= tokens[i - Run].Hash * 28629151; // 31 to the power of the run's length: the word that falls out.
            if (i < Run - 1)
                continue;
            _all[paragraph]++;
            ref var seen = ref _runs[Slot(run)];
            if (seen.Run == run && seen.Paragraph != paragraph + 1 && seen.Paragraph > 0)
                (_shared[paragraph], _shared[seen.Paragraph - 1]) = (_shared[paragraph] + 1, _shared[seen.Paragraph - 1] + 1);
            seen = (run, paragraph + 1);
        }
    }

    private static int Slot(uint hash) => (int)((hash * 0x9E3779B1) >> 16);

    private static T[] Borrow<T>(T empty)
    {
        var table = ArrayPool<T>.Shared.Rent(Slots);
        Array.Fill(table, empty, 0, Slots);
        return table;
    }
}
