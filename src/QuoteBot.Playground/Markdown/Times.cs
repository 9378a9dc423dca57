using System.Globalization;
using Humanizer;

namespace QuoteBot.Playground.Markdown;

/// <summary>Writes the moments of <c>&lt;t:…&gt;</c> as Discord's client does.</summary>
public static class Times
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static string Write(Moment moment, TimeProvider clock)
    {
        var local = TimeZoneInfo.ConvertTime(moment.Time, clock.LocalTimeZone);
        return moment.Style switch
        {
            'R' => moment.Time.Humanize(clock.GetUtcNow(), English),
            't' => local.ToString("HH:mm", English),
            'T' => local.ToString("HH:mm:ss", English),
            'd' => local.ToString("dd/MM/yyyy", English),
            'D' => local.ToString("d MMMM yyyy", English),
            'F' => local.ToString("dddd, d MMMM yyyy HH:mm", English),
            _ => local.ToString("d MMMM yyyy HH:mm", English),
        };
    }
}
