using Microsoft.EntityFrameworkCore;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Storage.Archive;

/// <summary>
/// Which rows belong to one server. Some name it, some name its rounds, and what a channel has seen names the channel alone: a channel is the
/// server's when a round was played there, when it was dealt from there, or when it has seen what only that server can see.
/// </summary>
internal sealed class GuildRows
{
    private readonly GuildId _guild;
    private readonly HashSet<long> _rounds;
    private readonly HashSet<ChannelId> _channels;

    private GuildRows(GuildId guild, HashSet<long> rounds, HashSet<ChannelId> channels) => (_guild, _rounds, _channels) = (guild, rounds, channels);

    /// <summary>Looks up what the server's rows are known by.</summary>
    public static async Task<GuildRows> FindAsync(QuoteBotContext db, GuildId guild, CancellationToken stop)
    {
        var shelf = ShelfId.Of(guild);
        var rounds = await db.Rounds.Where(row => row.GuildId == guild).Select(row => new { row.Id, row.ChannelId }).ToListAsync(stop);
        var dealt = await db.Deals.Where(row => row.Shelf == shelf).Select(row => row.ChannelId).Distinct().ToListAsync(stop);
        var seen = await db.Seen.Where(row => db.Quotes.Any(quote => quote.Id == row.QuoteId && quote.Shelf == shelf)).Select(row => row.ChannelId).Distinct().ToListAsync(stop);
        return new GuildRows(guild, [.. rounds.Select(row => row.Id)], [.. rounds.Select(row => row.ChannelId), .. dealt, .. seen]);
    }

    /// <summary>Whether a row is the server's.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Nobody has thought yet of whose the rows of this table are.</exception>
    public bool Hold(object row) => row switch
    {
        RoundRow round => round.GuildId == _guild,
        RoundQuestionRow question => _rounds.Contains(question.RoundId),
        RoundAnswerRow answer => _rounds.Contains(answer.RoundId),
        RoundPlayerRow player => _rounds.Contains(player.RoundId),
        SkipVoteRow vote => _rounds.Contains(vote.RoundId),
        SeenRow seen => _channels.Contains(seen.ChannelId),
        HouseRuleRow rule => rule.Shelf == ShelfId.Of(_guild),
        _ => throw new ArgumentOutOfRangeException(nameof(row), row.GetType().Name, "Whose are the rows of this table?"),
    };
}
