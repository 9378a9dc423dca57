namespace QuoteBot.Parsing.Sentences;

/// <summary>A run of marks that may end a sentence, with the brackets and quotation marks that close after it.</summary>
/// <param name="Start">The index of the first mark.</param>
/// <param name="End">The index after the last mark.</param>
/// <param name="Closed">The index after the closing brackets and quotation marks.</param>
internal readonly record struct Stop(int Start, int End, int Closed)
{
    public static Stop At(string text, int start)
    {
        var end = start;
        while (end < text.Length && Marks.Ends(text[end]))
            end++;
        var closed = end;
        while (closed < text.Length && Marks.Closes(text, closed))
            closed++;
        // "?)." and "!”." end where the outer full stop stands.
        if (closed > end && closed < text.Length && text[closed] is '.' or '。')
            closed++;
        return new Stop(start, end, closed);
    }

    public bool Asks(string text) => text.AsSpan(Start, End - Start).ContainsAny("?!？！");

    public bool TrailsOff(string text) => text[End - 1] == '…' || (End - Start > 1 && text[End - 1] == '.');
}
