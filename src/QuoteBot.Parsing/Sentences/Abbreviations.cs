using System.Collections.Frozen;

namespace QuoteBot.Parsing.Sentences;

/// <summary>What a full stop after a word can mean.</summary>
internal enum Abbreviation
{
    /// <summary>The word is none: the stop ends the sentence.</summary>
    None,

    /// <summary>A title or the like, which a name follows: never the end.</summary>
    BeforeName,

    /// <summary>"No. 5", "p. 12", "Sept. 29": the end unless a number follows.</summary>
    BeforeNumber,

    /// <summary>One capital letter.</summary>
    Initial,

    /// <summary>"U.S.", "Ph.D.", "Inc.": the end when what follows can only begin a sentence.</summary>
    Anywhere,
}

/// <summary>The abbreviations that English, Spanish and French interviews are printed with.</summary>
internal static class Abbreviations
{
    private static readonly FrozenDictionary<string, Abbreviation> Known = Table(
        (Abbreviation.BeforeName, "Mr Mrs Ms Mx Dr Prof Rev Hon Gen Col Capt Lt Sgt Maj Gov Sen Rep Pres St Ste Mt Messrs Mme Mlle Mgr "
            + "Sra Srta Dra Ud Uds Dña vs cf e.g i.e viz approx feat"),
        (Abbreviation.BeforeNumber, "No no Nos p pp vol Vol ch Ch pt Pt op Op ep Ep fig ca c Jan Feb Mar Apr Aug Sep Sept Oct Nov Dec pág núm nº"),
        (Abbreviation.Anywhere, "etc Inc Ltd Co Corp Jr Sr Bros Ave Blvd Ph.D MFA M.F.A a.m p.m al EE.UU"));

    private static readonly FrozenDictionary<string, Abbreviation>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What the stop after a word means.</summary>
    /// <param name="word">The word without its last full stop, from the white space before it on.</param>
    public static Abbreviation Of(ReadOnlySpan<char> word) =>
        Lookup.TryGetValue(word, out var known) ? known
        : word.Length == 1 && char.IsUpper(word[0]) ? Abbreviation.Initial
        : IsDotted(word) ? Abbreviation.Anywhere
        : Abbreviation.None;

    // "U.S", "E.T", "D.C": single letters with stops between them.
    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || word.Length % 2 == 0)
            return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
                return false;
        }

        return true;
    }

    private static FrozenDictionary<string, Abbreviation> Table(params (Abbreviation Kind, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Kind)))
            .ToFrozenDictionary(entry => entry.word, entry => entry.Kind, StringComparer.Ordinal);
}
