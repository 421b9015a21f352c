namespace ServicePolicy;

/// <summary>
/// A policy: the duties of a desk towards its customers, with its opening hours. Together they decide when a customer must hear from the
/// desk next.
/// </summary>
/// <remarks>
/// Equal by value, opening hours and duties included. Immutable; safe to share between threads. See docs/rules.md#the-duties.
/// </remarks>
public sealed partial record ContactPolicy
{
    private static readonly EquatableList<Escalation> DefaultEscalations = new([new("lead", 1.0), new("manager", 1.5)]);

    /// <summary>Creates a policy.</summary>
    /// <param name="name">The policy's name, for keys, files and explanations.</param>
    /// <param name="calendar">The desk's opening hours; working time is counted in them, in their zone.</param>
    /// <param name="duties">
    /// The duties, at least one, with unique names. Their order decides among contacts that are due at the same instant.
    /// </param>
    /// <param name="combineWithin">
    /// Obligations that fall due within this time after the next contact are included in it. Elapsed time. Null means zero: only those that
    /// are due together.
    /// </param>
    /// <param name="fallback">The way out when the hours of desk and customer do not overlap before a deadline.</param>
    /// <param name="dueSoon">The fraction of a limit from which it is due soon, over 0 and at most 1.</param>
    /// <param name="escalations">The levels of alarm, with unique names; null means "lead" at 1 and "manager" at 1.5.</param>
    /// <exception cref="ArgumentNullException">The name, the calendar or the duties are null.</exception>
    /// <exception cref="ArgumentException">
    /// The name is empty or has other characters than letters, digits, '-', '_' and '.'; there is no duty; a duty or an escalation is null;
    /// or two duties or two escalations share a name.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="combineWithin"/> is negative, or <paramref name="dueSoon"/> is not over 0 and at most 1.
    /// </exception>
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
            : throw new ArgumentOutOfRangeException(
                nameof(dueSoon), dueSoon, "The fraction from which a contact is due soon must be over 0 and at most 1.");
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

    /// <summary>The policy's name.</summary>
    public string Name { get; }

    /// <summary>The desk's opening hours.</summary>
    public WorkingCalendar Calendar { get; }

    /// <summary>The duties, in the order that decides among contacts that are due at the same instant.</summary>
    public IReadOnlyList<Duty> Duties => DutyList;

    /// <summary>Obligations that fall due within this time after the next contact are included in it. Elapsed time.</summary>
    public Duration CombineWithin { get; }

    /// <summary>The way out when the hours of desk and customer do not overlap before a deadline.</summary>
    public Fallback Fallback { get; }

    /// <summary>The fraction of a limit from which it is due soon, over 0 and at most 1.</summary>
    public double DueSoon { get; }

    /// <summary>The levels of alarm, smallest fraction first.</summary>
    public IReadOnlyList<Escalation> Escalations => Levels;

    /// <summary>The topics of all its duties.</summary>
    public Topics Says { get; }

    internal EquatableList<Duty> DutyList { get; }

    internal EquatableList<Escalation> Levels { get; }

    /// <summary>The properties of the duties, read once, in the order of the duties.</summary>
    internal EquatableList<DutyTerms> Terms { get; }

    /// <summary>Whether a machine may tell the resolution.</summary>
    internal bool ResolvesAutomatically { get; }

    /// <summary>Finds the duty with a name; letter case counts.</summary>
    /// <param name="name">The duty's name.</param>
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

    /// <summary>Returns the same policy with one more duty at the end, or in place of the duty with the same name.</summary>
    /// <param name="duty">The duty.</param>
    /// <exception cref="ArgumentNullException">The duty is null.</exception>
    public ContactPolicy WithDuty(Duty duty)
    {
        Guard.NotNull(duty);

        return FindDuty(duty.Name) is null
            ? Having([.. Duties, duty])
            : Having(Duties.Select(other => other.Name == duty.Name ? duty : other));
    }

    /// <summary>Returns the same policy without one of its duties.</summary>
    /// <param name="name">The duty's name; letter case counts.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">The policy has no duty of that name, or no other duty.</exception>
    public ContactPolicy WithoutDuty(string name)
    {
        if (FindDuty(name) is null)
        {
            var known = string.Join(", ", Duties.Select(duty => duty.Name));
            throw new ArgumentException($"The policy '{Name}' has no duty '{name}'. Its duties: {known}.", nameof(name));
        }

        return Duties.Count > 1
            ? Having(Duties.Where(duty => duty.Name != name))
            : throw new ArgumentException($"'{name}' is the only duty of the policy '{Name}', which needs at least one.", nameof(name));
    }

    /// <summary>Returns the same policy under another name.</summary>
    /// <param name="name">The new name.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">The name is empty or has other characters than letters, digits, '-', '_' and '.'.</exception>
    public ContactPolicy WithName(string name) =>
        new(name, Calendar, Duties, CombineWithin, Fallback, DueSoon, Escalations);

    /// <summary>Returns the same policy for a desk with other opening hours.</summary>
    /// <param name="calendar">The opening hours.</param>
    /// <exception cref="ArgumentNullException">The calendar is null.</exception>
    public ContactPolicy WithCalendar(WorkingCalendar calendar) =>
        new(Name, calendar, Duties, CombineWithin, Fallback, DueSoon, Escalations);

    /// <summary>Returns the same policy, combining contacts within another time.</summary>
    /// <param name="combineWithin">
    /// Obligations that fall due within this time after the next contact are included in it. Elapsed time.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public ContactPolicy WithCombineWithin(Duration combineWithin) =>
        new(Name, Calendar, Duties, combineWithin, Fallback, DueSoon, Escalations);

    /// <summary>Returns the same policy with another fallback.</summary>
    /// <param name="fallback">The way out when the hours of desk and customer do not overlap before a deadline.</param>
    public ContactPolicy WithFallback(Fallback fallback) =>
        new(Name, Calendar, Duties, CombineWithin, fallback, DueSoon, Escalations);

    /// <summary>Returns the same policy, whose contacts are due soon from another fraction of each limit.</summary>
    /// <param name="dueSoon">The fraction, over 0 and at most 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The fraction is not over 0 and at most 1.</exception>
    public ContactPolicy WithDueSoon(double dueSoon) =>
        new(Name, Calendar, Duties, CombineWithin, Fallback, dueSoon, Escalations);

    /// <summary>Returns the same policy with other levels of alarm.</summary>
    /// <param name="escalations">The levels of alarm, with unique names; none for no alarms.</param>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">An escalation is null, or two share a name.</exception>
    public ContactPolicy WithEscalations(params Escalation[] escalations) =>
        new(Name, Calendar, Duties, CombineWithin, Fallback, DueSoon, Guard.NotNull(escalations));

    /// <summary>Returns the policy's name.</summary>
    public override string ToString() => Name;

    private ContactPolicy Having(IEnumerable<Duty> duties) =>
        new(Name, Calendar, duties, CombineWithin, Fallback, DueSoon, Escalations);

    private static EquatableList<Escalation> CheckedEscalations(string policy, IEnumerable<Escalation> escalations)
    {
        var levels = new EquatableList<Escalation>(
            Guard.NoNulls<Escalation>([.. escalations], nameof(escalations)).OrderBy(level => level.Fraction));
        var twice = levels.GroupBy(level => level.Name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1);
        return twice is null
            ? levels
            : throw new ArgumentException(
                $"The policy '{policy}' has {twice.Count()} escalations named '{twice.Key}'; names must be unique.", nameof(escalations));
    }

    private static EquatableList<Duty> CheckedDuties(string policy, IEnumerable<Duty> duties)
    {
        var list = new EquatableList<Duty>(Guard.NoNulls<Duty>([.. duties], nameof(duties)));
        if (list.Count == 0)
        {
            throw new ArgumentException($"The policy '{policy}' has no duties; it needs at least one.", nameof(duties));
        }

        var twice = list.GroupBy(duty => duty.Name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1);
        return twice is null
            ? list
            : throw new ArgumentException(
                $"The policy '{policy}' has {twice.Count()} duties named '{twice.Key}'; names must be unique.", nameof(duties));
    }
}
