using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Storage.Model;

internal sealed class InterviewModel : IEntityTypeConfiguration<InterviewRow>
{
    public void Configure(EntityTypeBuilder<InterviewRow> builder)
    {
        builder.ToTable("Interviews");
        builder.HasIndex(row => new { row.Shelf, row.ContentHash }).IsUnique();
        builder.HasIndex(row => new { row.Shelf, row.State, row.Id });
        builder.HasIndex(row => new { row.State, row.RemovedAt });
        builder.HasIndex(row => new { row.Shelf, row.UrlKey });
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.HasMany(row => row.Speakers).WithOne().HasForeignKey(row => row.InterviewId);
        builder.HasMany(row => row.Films).WithOne().HasForeignKey(row => row.InterviewId);
        builder.HasMany(row => row.Turns).WithOne().HasForeignKey(row => row.InterviewId);
        builder.HasMany(row => row.Paragraphs).WithOne().HasForeignKey(row => row.InterviewId);
        builder.HasMany(row => row.Quotes).WithOne(row => row.Interview).HasForeignKey(row => row.InterviewId);
        builder.HasMany(row => row.Sketch).WithOne().HasForeignKey(row => row.InterviewId);
        builder.HasOne(row => row.Source).WithOne().HasForeignKey<SourceRow>(row => row.InterviewId);
    }
}

internal sealed class SpeakerModel : IEntityTypeConfiguration<SpeakerRow>
{
    public void Configure(EntityTypeBuilder<SpeakerRow> builder)
    {
        builder.ToTable("Speakers");
        builder.HasIndex(row => new { row.InterviewId, row.Number }).IsUnique();
    }
}

internal sealed class FilmModel : IEntityTypeConfiguration<FilmRow>
{
    public void Configure(EntityTypeBuilder<FilmRow> builder)
    {
        builder.ToTable("Films");
        builder.HasKey(row => new { row.InterviewId, row.Number });
    }
}

internal sealed class TurnModel : IEntityTypeConfiguration<TurnRow>
{
    public void Configure(EntityTypeBuilder<TurnRow> builder)
    {
        builder.ToTable("Turns");
        builder.HasKey(row => new { row.InterviewId, row.Number });
    }
}

internal sealed class ParagraphModel : IEntityTypeConfiguration<ParagraphRow>
{
    public void Configure(EntityTypeBuilder<ParagraphRow> builder)
    {
        builder.ToTable("Paragraphs");
        builder.HasKey(row => new { row.InterviewId, row.Number });
    }
}

internal sealed class SourceModel : IEntityTypeConfiguration<SourceRow>
{
    public void Configure(EntityTypeBuilder<SourceRow> builder)
    {
        builder.ToTable("Sources");
        builder.HasKey(row => row.InterviewId);
    }
}
