namespace QuoteBot.Parsing.Documents;

/// <summary>The numbers that transcribers put before the label of each turn: "12 I: …", "13. E: …".</summary>
internal static class TurnNumbers
{
    private const int FewestInOrder = 8;
    private const int MostDigits = 4;
    private const int LongestLabel = 40;

    /// <summary>The blocks without such numbers, where most of them count on by one.</summary>
    public static IReadOnlyList<Block> Off(IReadOnlyList<Block> blocks)
    {
        var (inOrder, numbered, before) = (0, 0, -1);
        foreach (var block in blocks)
        {
            if (LengthAt(block.Text) is > 0 and var length)
            {
                var number = int.Parse(block.Text.AsSpan(0, length).TrimEnd(" .)\n"), System.Globalization.CultureInfo.InvariantCulture);
                inOrder += number == before + 1 ? 1 : 0;
                numbered++;
                before = number;
            }
        }

        return inOrder >= FewestInOrder && inOrder * 5 >= numbered * 4 ? [.. blocks.Select(WithoutNumber)] : blocks;
    }

    private static Block WithoutNumber(Block block) =>
        LengthAt(block.Text) is > 0 and var length && block.Runs[0].Text.Length > length
            ? new Block(block.Kind, [block.Runs[0] with { Text = block.Runs[0].Text[length..] }, .. block.Runs.Skip(1)]) { Level = block.Level, Voice = block.Voice }
            : block;

    // A number and, behind it, what may be a label.
    private static int LengthAt(string text)
    {
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        var start = digits;
        while (start > 0 && start < text.Length && text[start] is ' ' or '.' or ')')
        {
            start++;
        }

        return digits is > 0 and <= MostDigits && start > digits && start < text.Length && char.IsUpper(text[start]) && text.AsSpan(start, Math.Min(LongestLabel, text.Length - start)).Contains(':')
            ? start
            : 0;
    }
}
