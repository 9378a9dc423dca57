using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Storage.Model;

internal sealed class SketchModel : IEntityTypeConfiguration<SketchRow>
{
    public void Configure(EntityTypeBuilder<SketchRow> builder)
    {
        builder.ToTable("Sketches");
        builder.HasKey(row => new { row.Key, row.InterviewId });
    }
}

internal sealed class ChangeModel : IEntityTypeConfiguration<ChangeRow>
{
    public void Configure(EntityTypeBuilder<ChangeRow> builder)
    {
        builder.ToTable("Changes");
        builder.HasOne<InterviewRow>().WithMany().HasForeignKey(row => row.InterviewId);
        builder.HasIndex(row => new { row.InterviewId, row.Id });
    }
}

internal sealed class ReportModel : IEntityTypeConfiguration<ReportRow>
{
    public void Configure(EntityTypeBuilder<ReportRow> builder)
    {
        builder.ToTable("Reports");
        builder.HasOne<QuoteRow>().WithMany().HasForeignKey(row => row.QuoteId);
        builder.HasIndex(row => new { row.Shelf, row.ClosedAt, row.Id });
        builder.HasIndex(row => new { row.QuoteId, row.By });
    }
}

internal sealed class PasteModel : IEntityTypeConfiguration<PasteRow>
{
    public void Configure(EntityTypeBuilder<PasteRow> builder)
    {
        builder.ToTable("Pastes");
        builder.HasIndex(row => row.At);
    }
}

internal sealed class HouseRuleModel : IEntityTypeConfiguration<HouseRuleRow>
{
    public void Configure(EntityTypeBuilder<HouseRuleRow> builder)
    {
        builder.ToTable("HouseRules");
        builder.HasKey(row => new { row.Shelf, row.QuoteId });
        builder.HasOne<QuoteRow>().WithMany().HasForeignKey(row => row.QuoteId);
    }
}
