using Microsoft.EntityFrameworkCore;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Storage;

/// <summary>The database: the same rows in SQLite and PostgreSQL, each with migrations and a full-text index of its own.</summary>
internal abstract class QuoteBotContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<InterviewRow> Interviews => Set<InterviewRow>();

    public DbSet<ParagraphRow> Paragraphs => Set<ParagraphRow>();

    public DbSet<TurnRow> Turns => Set<TurnRow>();

    public DbSet<SpeakerRow> Speakers => Set<SpeakerRow>();

    public DbSet<FilmRow> Films => Set<FilmRow>();

    public DbSet<SourceRow> Sources => Set<SourceRow>();

    public DbSet<SketchRow> Sketches => Set<SketchRow>();

    public DbSet<ChangeRow> Changes => Set<ChangeRow>();

    public DbSet<ReportRow> Reports => Set<ReportRow>();

    public DbSet<HouseRuleRow> HouseRules => Set<HouseRuleRow>();

    public DbSet<PasteRow> Pastes => Set<PasteRow>();

    public DbSet<QuoteRow> Quotes => Set<QuoteRow>();

    public DbSet<QuoteTopicRow> QuoteTopics => Set<QuoteTopicRow>();

    public DbSet<DeckRow> Decks => Set<DeckRow>();

    public DbSet<DeckCardRow> DeckCards => Set<DeckCardRow>();

    public DbSet<DealRow> Deals => Set<DealRow>();

    public DbSet<SeenRow> Seen => Set<SeenRow>();

    public DbSet<HeadingRow> Headings => Set<HeadingRow>();

    public DbSet<RoundRow> Rounds => Set<RoundRow>();

    public DbSet<RoundQuestionRow> RoundQuestions => Set<RoundQuestionRow>();

    public DbSet<RoundAnswerRow> RoundAnswers => Set<RoundAnswerRow>();

    public DbSet<RoundPlayerRow> RoundPlayers => Set<RoundPlayerRow>();

    public DbSet<SkipVoteRow> SkipVotes => Set<SkipVoteRow>();

    /// <summary>The migrations that the database has had; none when it is empty or not there.</summary>
    public virtual async Task<IReadOnlyList<string>> AppliedMigrationsAsync(CancellationToken stop) => [.. await Database.GetAppliedMigrationsAsync(stop)];

    /// <summary>Applies the migrations that are missing; several processes may do so at once.</summary>
    public virtual Task MigrateAsync(CancellationToken stop) => Database.MigrateAsync(stop);

    /// <summary>
    /// Holds rounds until the transaction ends, in one order everywhere, so that no two processes wait for each other. SQLite's
    /// transactions hold the whole database as it is.
    /// </summary>
    public virtual Task HoldAsync(IReadOnlyList<long> rounds) => Task.CompletedTask;

    /// <summary>Holds a shelf until the transaction ends, so that others who hold it wait. SQLite's transactions hold the whole database as it is.</summary>
    public virtual Task HoldAsync(ShelfId shelf, CancellationToken stop) => Task.CompletedTask;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.StoreIdsAndTimesAsNumbers();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(QuoteBotContext).Assembly);
}
