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
            'R' => Relative(moment.Time - clock.GetUtcNow()),
            't' => local.ToString("HH:mm", English),
            'T' => local.ToString("HH:mm:ss", English),
            'd' => local.ToString("dd/MM/yyyy", English),
            'D' => local.ToString("d MMMM yyyy", English),
            'F' => local.ToString("dddd, d MMMM yyyy HH:mm", English),
            _ => local.ToString("d MMMM yyyy HH:mm", English),
        };
    }

    private static string Relative(TimeSpan until)
    {
        var seconds = TimeSpan.FromSeconds(Math.Round(until.TotalSeconds));
        var span = seconds.Duration().Humanize(culture: English, maxUnit: TimeUnit.Year);
        return seconds.Ticks switch
        {
            0 => "now",
            > 0 => $"in {span}",
            _ => $"{span} ago",
        };
    }
}
