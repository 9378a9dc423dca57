using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Storage.Archive;

/// <summary>Stores the rows of an export that are no interviews: each once, under the numbers that its round and its quote have here.</summary>
internal sealed class ArchiveRows(QuoteBotContext db, ArchiveNumbers numbers)
{
    /// <summary>Stores a row.</summary>
    public async Task<ArchiveOutcome> StoreAsync(ArchiveLine line, CancellationToken stop)
    {
        var table = ArchiveTables.Of(db).Append(db.Model.FindEntityType(typeof(ReportRow))!).FirstOrDefault(type => type.GetTableName() == line.Table);
        if (table is null || Read(line.Row!.Value, table.ClrType) is not { } row)
        {
            return new ArchiveOutcome.Refused($"it is of a table that I don't know, or it is damaged");
        }

        var added = await AddAsync(row, line.Quote, stop);
        return added ? new ArchiveOutcome.RowAdded() : new ArchiveOutcome.RowKnown();
    }

    /// <summary>Stores a report of a quote, unless the same person has made it at the same moment.</summary>
    public async Task<bool> AddAsync(ReportRow report, long? quote, CancellationToken stop)
    {
        if (quote is not { } id || !await db.Quotes.AnyAsync(row => row.Id == id, stop)
            || await db.Reports.AnyAsync(row => row.QuoteId == id && row.By == report.By && row.At == report.At && row.Shelf == report.Shelf, stop))
        {
            return false;
        }

        (report.Id, report.QuoteId) = (await db.Reports.AnyAsync(row => row.Id == report.Id, stop) ? 0 : report.Id, id);
        await SaveAsync(report, stop);
        if (report.Question is { } question)
        {
            numbers.KeepReport(report.Id, question);
        }

        return true;
    }

    private async Task<bool> AddAsync(object row, QuoteInWords? words, CancellationToken stop) => row switch
    {
        RoundRow round => await AddAsync(round, stop),
        RoundQuestionRow question => await AddAsync(question, words, stop),
        RoundAnswerRow answer => numbers.Round(answer.RoundId) is { } round && numbers.Question(answer.QuestionId) is { } question
            && await AddNewAsync(answer, () => (answer.RoundId, answer.QuestionId) = (round, question), stop),
        RoundPlayerRow player => numbers.Round(player.RoundId) is { } round && await AddNewAsync(player, () => player.RoundId = round, stop),
        SkipVoteRow vote => numbers.Round(vote.RoundId) is { } round && numbers.Question(vote.QuestionId) is { } question
            && await AddNewAsync(vote, () => (vote.RoundId, vote.QuestionId) = (round, question), stop),
        SeenRow seen => await QuoteAsync(seen.QuoteId, words, stop) is { } quote && await AddNewAsync(seen, () => seen.QuoteId = quote, stop),
        HouseRuleRow rule => await QuoteAsync(rule.QuoteId, words, stop) is { } quote && await AddNewAsync(rule, () => rule.QuoteId = quote, stop),
        ReportRow report => await AddAsync(report, await QuoteAsync(report.QuoteId, words, stop), stop),
        _ => throw new ArgumentOutOfRangeException(nameof(row), row.GetType().Name, "How is a row of this table recognised?"),
    };

    // A round is recognised by its channel and the moment it began; one that is open gives way to one that is open here.
    private async Task<bool> AddAsync(RoundRow round, CancellationToken stop)
    {
        var written = round.Id;
        var known = await db.Rounds.Where(row => row.ChannelId == round.ChannelId && row.StartedAt == round.StartedAt).Select(row => (long?)row.Id).FirstOrDefaultAsync(stop);
        if (known is { } here)
        {
            numbers.KeepRound(written, here);
            return false;
        }

        if (round.OpenIn is { } channel && await db.Rounds.AnyAsync(row => row.OpenIn == channel, stop))
        {
            return false;
        }

        round.Id = await db.Rounds.AnyAsync(row => row.Id == written, stop) ? 0 : written;
        await SaveAsync(round, stop);
        await KeyCounters.CatchUpAsync(db, stop);
        numbers.KeepRound(written, round.Id);
        return true;
    }

    private async Task<bool> AddAsync(RoundQuestionRow question, QuoteInWords? words, CancellationToken stop)
    {
        var written = question.Id;
        if (numbers.Round(question.RoundId) is not { } round)
        {
            return false;
        }

        var known = await db.RoundQuestions.Where(row => row.RoundId == round && row.Number == question.Number).Select(row => (long?)row.Id).FirstOrDefaultAsync(stop);
        if (known is null)
        {
            question.Id = await db.RoundQuestions.AnyAsync(row => row.Id == written, stop) ? 0 : written;
            // The line may have been deleted since; what was asked stays on record without it.
            (question.RoundId, question.QuoteId) = (round, await QuoteAsync(question.QuoteId, words, stop) ?? (words is null ? question.QuoteId : 0));
            await SaveAsync(question, stop);
            await KeyCounters.CatchUpAsync(db, stop);
        }

        var reports = numbers.KeepQuestion(written, known ?? question.Id);
        await db.Reports.Where(row => reports.Contains(row.Id)).ExecuteUpdateAsync(set => set.SetProperty(row => row.Question, known ?? question.Id), stop);
        return known is null;
    }

    private async Task<long?> QuoteAsync(long written, QuoteInWords? words, CancellationToken stop)
    {
        if (words is not null)
        {
            return await SharedQuotes.NumberAsync(db, words, stop);
        }

        var here = numbers.Quote(written);
        return await db.Quotes.AnyAsync(row => row.Id == here, stop) ? here : null;
    }

    private async Task<bool> AddNewAsync<TRow>(TRow row, Action renumber, CancellationToken stop)
        where TRow : class
    {
        renumber();
        var key = db.Model.FindEntityType(typeof(TRow))!.FindPrimaryKey()!.Properties.Select(property => property.PropertyInfo!.GetValue(row)).ToArray();
        if (await db.FindAsync<TRow>(key, stop) is not null)
        {
            return false;
        }

        await SaveAsync(row, stop);
        return true;
    }

    private async Task SaveAsync(object row, CancellationToken stop)
    {
        db.Add(row);
        await db.SaveChangesAsync(stop);
    }

    private static object? Read(JsonElement json, Type type)
    {
        try
        {
            return json.Deserialize(type, ArchiveLine.Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
