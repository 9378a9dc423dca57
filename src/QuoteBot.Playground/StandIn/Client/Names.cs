using System.Globalization;

namespace QuoteBot.Playground.StandIn;

/// <summary>What a mention of an id is shown as.</summary>
public static class Names
{
    /// <param name="discord">Where the ids are known.</param>
    /// <param name="kind">@ or ! for a person, &amp; a role, # a channel, / a command.</param>
    /// <param name="id">The id, or a command's name.</param>
    public static string Of(StandInDiscord discord, char kind, string id)
    {
        var number = ulong.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0;
        return kind switch
        {
            '/' => "/" + id,
            '#' => "#" + (discord.FindChannel(number)?.Name ?? "unknown"),
            '&' => "@" + (discord.Guilds.SelectMany(guild => guild.Roles).FirstOrDefault(role => role.Id == number)?.Name ?? "unknown-role"),
            _ => "@" + (discord.Guilds.SelectMany(guild => guild.Members.Append(guild.Bot)).FirstOrDefault(member => member.User.Id == number)?.Name ?? "unknown-user"),
        };
    }
}
