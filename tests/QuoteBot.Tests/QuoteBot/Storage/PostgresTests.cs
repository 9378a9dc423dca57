using QuoteBot.Tests.QuoteBot.Health;
using QuoteBot.Tests.QuoteBot.Importing;
using QuoteBot.Tests.QuoteBot.Interviews;
using QuoteBot.Tests.QuoteBot.Quiz;
using QuoteBot.Tests.QuoteBot.Quotes;
using QuoteBot.Tests.QuoteBot.Topics;

namespace QuoteBot.Tests.QuoteBot.Storage;

// What is stored in SQLite is stored in PostgreSQL alike: the tests of the features again, there.

/// <inheritdoc/>
[OnPostgres]
public sealed class QuoteCommandsOnPostgres : QuoteCommandTests;

/// <inheritdoc/>
[OnPostgres]
public sealed class TopicCommandsOnPostgres : TopicCommandTests;

/// <inheritdoc/>
[OnPostgres]
public sealed class ImportsOnPostgres : ImportTests;

/// <inheritdoc/>
[OnPostgres]
public sealed class RoundPlayOnPostgres : RoundPlayTests;

/// <inheritdoc/>
[OnPostgres]
public sealed class RoundControlOnPostgres : RoundControlTests;

/// <inheritdoc/>
[OnPostgres]
public sealed class RoundLossOnPostgres : RoundLossTests;

/// <inheritdoc/>
[OnPostgres]
public sealed class RoundRestartsOnPostgres : RoundRestartTests;

/// <inheritdoc/>
[OnPostgres]
public sealed class QuizWishesOnPostgres : QuizWishTests;

/// <inheritdoc/>
[OnPostgres]
public sealed class LeaderboardsOnPostgres : LeaderboardTests;

/// <inheritdoc/>
[OnPostgres]
public sealed class RoundPurgesOnPostgres : RoundPurgeTests;

/// <inheritdoc/>
[OnPostgres]
public sealed class HouseRulesOnPostgres : HouseRuleTests;

/// <inheritdoc/>
[OnPostgres]
public sealed class AddingOnPostgres(ReviewClub house) : AddingTests(house);

/// <inheritdoc/>
[OnPostgres]
public sealed class CopiesOnPostgres(ReviewClub house) : CopyTests(house);

/// <inheritdoc/>
[OnPostgres]
public sealed class CorrectingOnPostgres(ReviewClub house) : CorrectingTests(house);

/// <inheritdoc/>
[OnPostgres]
public sealed class ExportsOnPostgres(ReviewClub house) : ExportTests(house);

/// <inheritdoc/>
[OnPostgres]
public sealed class RemovingOnPostgres(ReviewClub house) : RemovingTests(house);

/// <inheritdoc/>
[OnPostgres]
public sealed class ReportsOnPostgres(ReviewClub house) : ReportTests(house);

/// <inheritdoc/>
[OnPostgres]
public sealed class ReviewsOnPostgres(ReviewClub house) : ReviewTests(house);

/// <inheritdoc/>
[OnPostgres]
public sealed class TwoServersOnPostgres(ReviewClub house) : TwoServersTests(house);

/// <inheritdoc/>
[OnPostgres]
public sealed class HealthOnPostgres : HealthTests;

/// <inheritdoc/>
[OnPostgres]
public sealed class SeveralProcessesOnPostgres : SeveralProcessesTests;
