using System.Collections.Frozen;

namespace QuoteBot.Parsing.Sentences;

/// <summary>Words that hardly ever follow a name or an abbreviation with a capital letter unless a sentence begins with them.</summary>
internal static class Starters
{
    private static readonly FrozenSet<string> Words =
        ("the a an i he she it we they you this that these those there here but and so or if when while because as in on at for from with after "
        + "before then now my our your his her their its what who why how where which some many most no not yes just even all both one every "
        + "each nobody everybody everyone people maybe well of to by did do does was were is are had have has can could would "
        + "el la los las un una y pero yo él ella en es no que se su le les il elle nous vous et mais je on ce ça dans pour")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Has(string text, int at) => Lookup.Contains(Word(text, at));

    public static bool IsFirstPerson(string text, int at) => Word(text, at) is "I";

    private static ReadOnlySpan<char> Word(string text, int at) => text.AsSpan(at, Skip.OverWord(text, at) - at);
}
