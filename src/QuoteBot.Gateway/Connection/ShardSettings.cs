using System.Globalization;
using Microsoft.Extensions.Options;
using QuoteBot.Chat;

namespace QuoteBot.Gateway.Connection;

/// <summary>What the settings say of shards and of the gateway's address; what they leave open is null.</summary>
internal sealed record ShardSettings(int? Total, IReadOnlyList<int>? Ids, Uri? Gateway)
{
    /// <summary>Reads settings that were checked.</summary>
    public static ShardSettings Of(DiscordOptions options) => new(
        Number(options.TotalShards),
        options.ShardIds.Count > 0 ? [.. options.ShardIds.Select(id => Number(id)!.Value)] : null,
        options.GatewayUrl is { } url ? new Uri(url) : null);

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Names what is wrong, one line each.</summary>
    public sealed class Check : IValidateOptions<DiscordOptions>
    {
        public ValidateOptionsResult Validate(string? name, DiscordOptions options)
        {
            var problems = Problems(options).ToList();
            return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
        }

        private static IEnumerable<string> Problems(DiscordOptions options)
        {
            if (options.GatewayUrl is { } url && !(Uri.TryCreate(url, UriKind.Absolute, out var gateway) && gateway.Scheme is "wss" or "ws"))
            {
                yield return "Discord:GatewayUrl is not an address that begins with wss:// or ws://; leave it out to ask Discord.";
            }

            if (options.TotalShards is { } total && Number(total) is not > 0)
            {
                yield return "Discord:TotalShards is not a number from 1 on; leave it out to do as Discord recommends.";
            }

            if (options.ShardIds.Count > 0 && !AreShards(options))
            {
                yield return "Discord:ShardIds must each be a number from 0 up to below Discord:TotalShards, which must be set too, and none twice.";
            }
        }

        private static bool AreShards(DiscordOptions options) =>
            Number(options.TotalShards) is { } total
            && options.ShardIds.All(id => Number(id) < total)
            && options.ShardIds.Distinct().Count() == options.ShardIds.Count;
    }
}
