namespace ServicePolicy;

/// <summary>A promise to customers: a name, the desk's hours, and the duties it keeps. Reads like the promise it is.</summary>
/// <remarks>Equal by value, calendar and duties included. Immutable; safe to share between threads. See docs/rules.md#the-duties.</remarks>
public sealed partial record ContactPolicy
{
    private static readonly EquatableList<Escalation> DefaultEscalations = new([new("lead", 1.0), new("manager", 1.5)]);

    /// <summary>States a promise.</summary>
    /// <param name="name">Its name, for keys, files and explanations.</param>
    /// <param name="calendar">The desk's hours; working time is counted in them, in their zone.</param>
    /// <param name="duties">What is promised; the order decides among contacts that are due together. Names are unique.</param>
    /// <param name="combineWithin">
    /// How much earlier than due something is said along with a contact that is due; elapsed time. Null: zero, only what is due together.
    /// </param>
    /// <param name="fallback">What to do when desk and customer have no common hour before a deadline.</param>
    /// <param name="dueSoon">The share of a limit from which it is due soon, over 0 and at most 1.</param>
    /// <param name="escalations">Levels of alarm; null: "lead" at 1 and "manager" at 1.5.</param>
    /// <exception cref="ArgumentException">The name is empty, there is no duty, or two duties or two escalations share a name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A negative <paramref name="combineWithin"/>, or a share outside its range.</exception>
    public ContactPolicy(
        string name,
        WorkingCalendar calendar,
        IEnumerable<Duty> duties,
        Duration? combineWithin = null,
        Fallback fallback = Fallback.CustomerHours,
        double dueSoon = 0.75,
        IEnumerable<Escalation>? escalations = null)
    {
        Name = Guard.Name(name, "A policy's name");
        Calendar = Guard.NotNull(calendar);
        DutyList = CheckedDuties(name, Guard.NotNull(duties));
        CombineWithin = combineWithin is not { } within ? Duration.Zero
            : within >= Duration.Zero ? within
            : throw new ArgumentOutOfRangeException(nameof(combineWithin), within, "CombineWithin must be zero or more.");
        Fallback = fallback;
        DueSoon = dueSoon is > 0 and <= 1
            ? dueSoon
            : throw new ArgumentOutOfRangeException(nameof(dueSoon), dueSoon, "The share from which a contact is due soon must be over 0 and at most 1.");
        Levels = escalations is null
            ? DefaultEscalations
            : CheckedEscalations(name, escalations);
        Terms = new EquatableList<DutyTerms>(Duties.Select(duty => new DutyTerms(duty)));
        foreach (var duty in Duties)
        {
            Says |= duty.Say;
            ResolvesAutomatically |= duty.Say.Overlaps(Topics.Resolution) && duty.Suffices.Automatically.Overlaps(Topics.Resolution);
        }
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The desk's hours.</summary>
    public WorkingCalendar Calendar { get; }

    /// <summary>What is promised, in order.</summary>
    public IReadOnlyList<Duty> Duties => DutyList;

    /// <summary>How much earlier than due something is said along with a contact that is due; elapsed time.</summary>
    public Duration CombineWithin { get; }

    /// <summary>What to do when desk and customer have no common hour before a deadline.</summary>
    public Fallback Fallback { get; }

    /// <summary>The share of a limit from which it is due soon.</summary>
    public double DueSoon { get; }

    /// <summary>Levels of alarm, by share.</summary>
    public IReadOnlyList<Escalation> Escalations => Levels;

    /// <summary>All that its duties say.</summary>
    public Topics Says { get; }

    internal EquatableList<Duty> DutyList { get; }

    internal EquatableList<Escalation> Levels { get; }

    /// <summary>What its duties say of themselves, in order.</summary>
    internal EquatableList<DutyTerms> Terms { get; }

    /// <summary>Whether a machine may tell the resolution.</summary>
    internal bool ResolvesAutomatically { get; }

    /// <summary>Finds the duty with a name; letter case counts.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The duty, or null if there is none.</returns>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public Duty? FindDuty(string name)
    {
        Guard.NotNull(name);
        return Duties.FirstOrDefault(duty => duty.Name == name);
    }

    /// <summary>Finds the first duty that says at least one of some topics.</summary>
    /// <param name="topics">The topics.</param>
    /// <returns>The duty, or null if there is none.</returns>
    public Duty? FindDuty(Topics topics) => Duties.FirstOrDefault(duty => duty.Say.Overlaps(topics));

    /// <summary>The same promise with a duty more; one of its name is replaced where it stands.</summary>
    public ContactPolicy WithDuty(Duty duty)
    {
        Guard.NotNull(duty);

        return FindDuty(duty.Name) is null
            ? Having([.. Duties, duty])
            : Having(Duties.Select(other => other.Name == duty.Name ? duty : other));
    }

    /// <summary>The same promise without a duty.</summary>
    /// <exception cref="ArgumentException">There is no duty of that name, or no other.</exception>
    public ContactPolicy WithoutDuty(string name) =>
        FindDuty(name) is null
            ? throw new ArgumentException($"The policy '{Name}' has no duty '{name}'; it has {string.Join(", ", Duties.Select(duty => duty.Name))}.", nameof(name))
            : Having(Duties.Where(duty => duty.Name != name));

    /// <summary>The same promise under another name.</summary>
    public ContactPolicy WithName(string name) => new(name, Calendar, Duties, CombineWithin, Fallback, DueSoon, Escalations);

    /// <summary>The same promise of a desk with other hours.</summary>
    public ContactPolicy WithCalendar(WorkingCalendar calendar) => new(Name, calendar, Duties, CombineWithin, Fallback, DueSoon, Escalations);

    /// <summary>The same promise, saying together what falls due within a time; elapsed.</summary>
    public ContactPolicy WithCombineWithin(Duration within) => new(Name, Calendar, Duties, within, Fallback, DueSoon, Escalations);

    /// <summary>The same promise with another fallback.</summary>
    public ContactPolicy WithFallback(Fallback fallback) => new(Name, Calendar, Duties, CombineWithin, fallback, DueSoon, Escalations);

    /// <summary>The same promise, due soon from another share of each limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not over 0 and at most 1.</exception>
    public ContactPolicy WithDueSoon(double share) => new(Name, Calendar, Duties, CombineWithin, Fallback, share, Escalations);

    /// <summary>The same promise with other levels of alarm.</summary>
    public ContactPolicy WithEscalations(params Escalation[] levels) => new(Name, Calendar, Duties, CombineWithin, Fallback, DueSoon, Guard.NotNull(levels));

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>The same promise with other duties.</summary>
    private ContactPolicy Having(IEnumerable<Duty> duties) => new(Name, Calendar, duties, CombineWithin, Fallback, DueSoon, Escalations);

    private static EquatableList<Escalation> CheckedEscalations(string policy, IEnumerable<Escalation> escalations)
    {
        var levels = new EquatableList<Escalation>(escalations.OrderBy(level => level.Fraction));
        var twice = levels.GroupBy(level => level.Name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1);
        return twice is null
            ? levels
            : throw new ArgumentException($"The policy '{policy}' has {twice.Count()} escalations named '{twice.Key}'; names must be unique.", nameof(escalations));
    }

    private static EquatableList<Duty> CheckedDuties(string policy, IEnumerable<Duty> duties)
    {
        var list = new EquatableList<Duty>(duties);
        if (list.Count == 0)
        {
            throw new ArgumentException($"The policy '{policy}' promises nothing; give it at least one duty.", nameof(duties));
        }

        var twice = list.GroupBy(duty => duty.Name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1);
        return twice is null
            ? list
            : throw new ArgumentException($"The policy '{policy}' has {twice.Count()} duties named '{twice.Key}'; names must be unique.", nameof(duties));
    }
}
