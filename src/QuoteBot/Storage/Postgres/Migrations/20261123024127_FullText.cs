using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace QuoteBot.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class FullText : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                ALTER TABLE "Quotes" ADD COLUMN "Words" tsvector GENERATED ALWAYS AS (to_tsvector('english', "Text")) STORED;
                CREATE INDEX "IX_Quotes_Words" ON "Quotes" USING GIN ("Words") WHERE "Live";
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                DROP INDEX "IX_Quotes_Words";
                ALTER TABLE "Quotes" DROP COLUMN "Words";
                """);
        }
    }
}
