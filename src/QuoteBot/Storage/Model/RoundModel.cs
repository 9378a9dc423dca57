using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Storage.Model;

internal sealed class RoundModel : IEntityTypeConfiguration<RoundRow>
{
    public void Configure(EntityTypeBuilder<RoundRow> builder)
    {
        builder.ToTable("Rounds");
        builder.HasIndex(row => row.OpenIn).IsUnique();
        builder.HasIndex(row => new { row.Phase, row.Due });
        builder.HasIndex(row => row.CountDue);
        builder.HasIndex(row => row.FinishedAt);
        builder.Property(row => row.Step).IsConcurrencyToken();
    }
}

internal sealed class RoundQuestionModel : IEntityTypeConfiguration<RoundQuestionRow>
{
    public void Configure(EntityTypeBuilder<RoundQuestionRow> builder)
    {
        builder.ToTable("RoundQuestions");
        builder.HasIndex(row => new { row.RoundId, row.Number }).IsUnique();
        builder.HasOne<RoundRow>().WithMany().HasForeignKey(row => row.RoundId);
    }
}

internal sealed class RoundAnswerModel : IEntityTypeConfiguration<RoundAnswerRow>
{
    public void Configure(EntityTypeBuilder<RoundAnswerRow> builder)
    {
        builder.ToTable("RoundAnswers");
        builder.HasKey(row => new { row.QuestionId, row.PlayerId });
        builder.HasIndex(row => row.RoundId);
        builder.HasIndex(row => row.PlayerId);
        builder.HasOne<RoundQuestionRow>().WithMany().HasForeignKey(row => row.QuestionId);
    }
}

internal sealed class RoundPlayerModel : IEntityTypeConfiguration<RoundPlayerRow>
{
    public void Configure(EntityTypeBuilder<RoundPlayerRow> builder)
    {
        builder.ToTable("RoundPlayers");
        builder.HasKey(row => new { row.RoundId, row.PlayerId });
        builder.HasIndex(row => new { row.GuildId, row.Counts, row.FinishedAt });
        builder.HasIndex(row => row.PlayerId);
        builder.HasOne<RoundRow>().WithMany().HasForeignKey(row => row.RoundId);
    }
}

internal sealed class SkipVoteModel : IEntityTypeConfiguration<SkipVoteRow>
{
    public void Configure(EntityTypeBuilder<SkipVoteRow> builder)
    {
        builder.ToTable("SkipVotes");
        builder.HasKey(row => new { row.QuestionId, row.PlayerId });
        builder.HasIndex(row => row.RoundId);
        builder.HasIndex(row => row.PlayerId);
        builder.HasOne<RoundQuestionRow>().WithMany().HasForeignKey(row => row.QuestionId);
    }
}
