using System.Globalization;

namespace QuoteBot.DiscordApi.Rest.Limits;

/// <summary>What an answer's headers say of the bucket its request drew on (topics/rate-limits, "Header Format").</summary>
internal sealed record LimitHeaders(string? Bucket, int Limit, int Remaining, TimeSpan ResetAfter)
{
    public static LimitHeaders? Read(HttpResponseMessage answer) =>
        Number(answer, "X-RateLimit-Limit") is { } limit and >= 1
        && Number(answer, "X-RateLimit-Remaining") is { } remaining
        && Number(answer, "X-RateLimit-Reset-After") is { } seconds
            ? new LimitHeaders(Text(answer, "X-RateLimit-Bucket"), (int)limit, (int)remaining, TimeSpan.FromSeconds(seconds))
            : null;

    public static string? Text(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    public static double? Number(HttpResponseMessage answer, string name) =>
        double.TryParse(Text(answer, name), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue
            ? number
            : null;
}
