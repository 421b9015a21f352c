namespace ServicePolicy;

/// <summary>Two calendars as one: open in either, in both, or in the first and not the second.</summary>
internal sealed class CombinedDefinition : CalendarDefinition
{
    private readonly CalendarOperation _operation;
    private readonly CalendarDefinition _left;
    private readonly CalendarDefinition _right;

    public CombinedDefinition(CalendarOperation operation, CalendarDefinition left, CalendarDefinition right)
    {
        _operation = operation;
        _left = left;
        _right = right;
    }

    public override bool NeverCloses => _operation switch
    {
        CalendarOperation.Union => _left.NeverCloses || _right.NeverCloses,
        CalendarOperation.Intersect => _left.NeverCloses && _right.NeverCloses,
        _ => false,
    };

    public override int EstimateIntervals(int days) =>
        Math.Max(_left.EstimateIntervals(days), _right.EstimateIntervals(days)) + 8;

    public override void Emit(long from, long to, OpenIntervalBuilder builder)
    {
        var left = Compile(_left, from, to);
        var right = Compile(_right, from, to);
        switch (_operation)
        {
            case CalendarOperation.Union:
                Unite(left, right, builder);
                break;
            case CalendarOperation.Intersect:
                Meet(left, right, builder);
                break;
            default:
                Subtract(left, right, builder);
                break;
        }
    }

    /// <summary>
    /// Lists the closed dates: in a union those that both close, in an intersection those that either closes, else those of the first.
    /// </summary>
    public override IEnumerable<ClosedDate> ClosedDates(int first, int last)
    {
        var left = _left.ClosedDates(first, last);
        var right = _right.ClosedDates(first, last).ToList();
        return _operation switch
        {
            CalendarOperation.Union => left.Where(closed => right.Exists(other => other.Date == closed.Date)),
            CalendarOperation.Intersect =>
                left.Concat(right).GroupBy(closed => closed.Date).Select(same => same.First()).OrderBy(closed => closed.Date),
            _ => left,
        };
    }

    public override string Describe(Language language) =>
        language.Text(
            _operation switch
            {
                CalendarOperation.Union => "Hours.Either",
                CalendarOperation.Intersect => "Hours.Both",
                _ => "Hours.Except",
            },
            ("one", _left.Describe(language)), ("other", _right.Describe(language)));

    public override bool Equals(CalendarDefinition? other) =>
        other is CombinedDefinition combined
        && _operation == combined._operation
        && _left.Equals(combined._left)
        && _right.Equals(combined._right);

    public override int GetHashCode() => unchecked((((_left.GetHashCode() * 31) + _right.GetHashCode()) * 31) + (int)_operation);

    public override string ToString() => _operation switch
    {
        CalendarOperation.Union => $"({_left}) or ({_right})",
        CalendarOperation.Intersect => $"({_left}) and ({_right})",
        _ => $"({_left}) except ({_right})",
    };

    private static OpenIntervalBuilder Compile(CalendarDefinition definition, long from, long to)
    {
        var builder = new OpenIntervalBuilder(from, to, definition.EstimateIntervals((int)((to - from) / Micros.PerDay) + 1));
        definition.Emit(from, to, builder);
        return builder;
    }

    private static void Unite(OpenIntervalBuilder left, OpenIntervalBuilder right, OpenIntervalBuilder builder)
    {
        int i = 0, j = 0;
        while (i < left.Count || j < right.Count)
        {
            if (j == right.Count || (i < left.Count && left[i].Opens <= right[j].Opens))
            {
                builder.Add(left[i].Opens, left[i].Closes);
                i++;
            }
            else
            {
                builder.Add(right[j].Opens, right[j].Closes);
                j++;
            }
        }
    }

    private static void Meet(OpenIntervalBuilder left, OpenIntervalBuilder right, OpenIntervalBuilder builder)
    {
        int i = 0, j = 0;
        while (i < left.Count && j < right.Count)
        {
            var (leftClose, rightClose) = (left[i].Closes, right[j].Closes);
            builder.Add(Math.Max(left[i].Opens, right[j].Opens), Math.Min(leftClose, rightClose));
            if (leftClose <= rightClose)
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }

    private static void Subtract(OpenIntervalBuilder left, OpenIntervalBuilder right, OpenIntervalBuilder builder)
    {
        var j = 0;
        for (var i = 0; i < left.Count; i++)
        {
            var open = left[i].Opens;
            var close = left[i].Closes;
            while (j < right.Count && right[j].Closes <= open)
            {
                j++;
            }

            for (var k = j; k < right.Count && right[k].Opens < close; k++)
            {
                builder.Add(open, right[k].Opens);
                open = right[k].Closes;
            }

            builder.Add(open, close);
        }
    }
}
