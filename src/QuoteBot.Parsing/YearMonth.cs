using System.Globalization;

namespace QuoteBot.Parsing;

/// <summary>A month of a year, as magazines date their issues.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, from 1 to 12.</param>
public readonly record struct YearMonth(int Year, int Month)
{
    /// <summary>The month as ISO 8601 has it: "2004-11".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}");
}
