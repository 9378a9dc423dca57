using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace QuoteBot.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class FullText : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                CREATE VIRTUAL TABLE QuoteIndex USING fts5(
                    text, shelf, content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2');

                CREATE TRIGGER QuoteIndexInsert AFTER INSERT ON Quotes WHEN new.Live BEGIN
                    INSERT INTO QuoteIndex (rowid, text, shelf) VALUES (new.Id, new.Text, 's' || new.Shelf);
                END;

                CREATE TRIGGER QuoteIndexDelete AFTER DELETE ON Quotes WHEN old.Live BEGIN
                    DELETE FROM QuoteIndex WHERE rowid = old.Id;
                END;

                CREATE TRIGGER QuoteIndexUpdate AFTER UPDATE OF Live, Text, Shelf ON Quotes BEGIN
                    DELETE FROM QuoteIndex WHERE rowid = old.Id;
                    INSERT INTO QuoteIndex (rowid, text, shelf) SELECT new.Id, new.Text, 's' || new.Shelf WHERE new.Live;
                END;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                DROP TRIGGER QuoteIndexUpdate;
                DROP TRIGGER QuoteIndexDelete;
                DROP TRIGGER QuoteIndexInsert;
                DROP TABLE QuoteIndex;
                """);
        }
    }
}
