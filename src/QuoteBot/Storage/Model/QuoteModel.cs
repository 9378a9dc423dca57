using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Storage.Model;

internal sealed class QuoteModel : IEntityTypeConfiguration<QuoteRow>
{
    public void Configure(EntityTypeBuilder<QuoteRow> builder)
    {
        builder.ToTable("Quotes");
        builder.HasMany(row => row.Topics).WithOne().HasForeignKey(row => row.QuoteId);
    }
}

internal sealed class QuoteTopicModel : IEntityTypeConfiguration<QuoteTopicRow>
{
    public void Configure(EntityTypeBuilder<QuoteTopicRow> builder)
    {
        builder.ToTable("QuoteTopics");
        builder.HasKey(row => new { row.QuoteId, row.Rank });
    }
}

internal sealed class DeckModel : IEntityTypeConfiguration<DeckRow>
{
    public void Configure(EntityTypeBuilder<DeckRow> builder)
    {
        builder.ToTable("Decks");
        builder.HasIndex(row => new { row.Topic, row.Speaker, row.Film, row.Shelf }).IsUnique();
        builder.HasIndex(row => new { row.Shelf, row.Speaker, row.Film, row.Topic });
        builder.Property(row => row.Size).IsConcurrencyToken();
    }
}

internal sealed class DeckCardModel : IEntityTypeConfiguration<DeckCardRow>
{
    public void Configure(EntityTypeBuilder<DeckCardRow> builder)
    {
        builder.ToTable("DeckCards");
        builder.HasKey(row => new { row.DeckId, row.Position });
        builder.HasIndex(row => row.QuoteId);
    }
}

internal sealed class DealModel : IEntityTypeConfiguration<DealRow>
{
    public void Configure(EntityTypeBuilder<DealRow> builder)
    {
        builder.ToTable("Deals");
        builder.HasKey(row => new { row.ChannelId, row.Purpose, row.Deck });
    }
}

internal sealed class SeenModel : IEntityTypeConfiguration<SeenRow>
{
    public void Configure(EntityTypeBuilder<SeenRow> builder)
    {
        builder.ToTable("Seen");
        builder.HasKey(row => new { row.ChannelId, row.Purpose, row.QuoteId });
    }
}

internal sealed class HeadingModel : IEntityTypeConfiguration<HeadingRow>
{
    public void Configure(EntityTypeBuilder<HeadingRow> builder)
    {
        builder.ToTable("Headings");
        builder.HasIndex(row => new { row.Shelf, row.Kind, row.SortKey, row.Value }).IsUnique();
        builder.HasIndex(row => new { row.Shelf, row.Kind, row.Whole, row.Count });
        builder.HasIndex(row => new { row.Shelf, row.Kind, row.Value });
    }
}
