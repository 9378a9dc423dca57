namespace QuoteBot.Quiz.Rounds;

/// <summary>
/// Counts the tries that fail in a row, so that of something that is away for hours its going and its coming back are logged, and not
/// every try in between.
/// </summary>
internal sealed class Outage
{
    private int _failed;

    /// <summary>A try failed. Whether it is the first in a row.</summary>
    public bool Begins() => _failed++ == 0;

    /// <summary>A try went well. Whether others had failed before it, and how many.</summary>
    public bool Ends(out int failed)
    {
        (failed, _failed) = (_failed, 0);
        return failed > 0;
    }
}
