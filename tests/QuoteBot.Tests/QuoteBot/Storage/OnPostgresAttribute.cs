using Xunit.v3;

namespace QuoteBot.Tests.QuoteBot.Storage;

/// <summary>
/// Says that the tests of a class run on PostgreSQL: put on a class that inherits from one with tests for SQLite, it runs the same tests there.
/// <c>--filter Database=Postgres</c> names them all.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OnPostgresAttribute : Attribute, ITraitAttribute
{
    /// <summary>The name of the trait.</summary>
    public const string Trait = "Database";

    /// <inheritdoc/>
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new(Trait, nameof(Provider.Postgres))];
}
