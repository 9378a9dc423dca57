using DocumentFormat.OpenXml.Wordprocessing;

namespace QuoteBot.Parsing.Documents;

/// <summary>Where a walk through a Word document stands in a table.</summary>
internal sealed class WordTable
{
    private int columns;
    private int cell;

    /// <summary>Whether the words stand in the left column of two.</summary>
    public bool IsFirstOfTwo => columns == 2 && cell == 1;

    /// <summary>Takes note of a table's element; false for any other element.</summary>
    public bool Enter(Type type)
    {
        if (type == typeof(Table))
        {
            (columns, cell) = (0, 0);
        }
        else if (type == typeof(GridColumn))
        {
            columns++;
        }
        else if (type == typeof(TableRow))
        {
            cell = 0;
        }
        else if (type == typeof(TableCell))
        {
            cell++;
        }
        else
        {
            return false;
        }

        return true;
    }

    /// <summary>Takes note that an element has ended.</summary>
    public void Leave(Type type)
    {
        if (type == typeof(Table))
        {
            (columns, cell) = (0, 0);
        }
    }
}
