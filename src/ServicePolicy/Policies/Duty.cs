namespace ServicePolicy;

/// <summary>
/// One line of a promise: it says one thing, declares what suffices, and answers one question: in this situation, since when and by when is
/// that owed? Derive a record to add a duty of your own; it has every right a built-in one has.
/// </summary>
/// <remarks>
/// The engine alone looks whether something sufficient has been told; a duty never does. A duty keeps no state, allocates nothing in
/// <see cref="Owes"/>, and never throws there; what it says of itself is asked once, when a promise is made. Equal by value; one made by <see cref="From"/> when its delegate is the same.
/// See docs/rules.md#the-duties.
/// </remarks>
public abstract record Duty
{
    /// <summary>Names the duty and what it says.</summary>
    /// <param name="name">Unique in a policy; part of every key, so that a new name is a new obligation.</param>
    /// <param name="say">What a contact that discharges it must say.</param>
    /// <exception cref="ArgumentException">The name is empty or holds other characters than letters, digits, '-', '_' and '.'.</exception>
    protected Duty(string name, Topics say)
    {
        Name = Guard.Name(name, "A duty's name");
        Say = say;
    }

    /// <summary>The name, unique in a policy.</summary>
    public string Name { get; }

    /// <summary>What a contact that discharges it must say.</summary>
    public Topics Say { get; }

    /// <summary>What discharges it; by default what it says, by a person.</summary>
    public virtual Sufficient Suffices => Sufficient.Told(Say);

    /// <summary>Until when it can be owed.</summary>
    public virtual DutyLife Life => DutyLife.UntilResolutionTold;

    /// <summary>Through which kind of channel it must be met.</summary>
    public virtual Through Through => Through.UsualChannel;

    /// <summary>
    /// Whether a machine may say it, so that the desk's hours do not matter; by default a person must. What a machine tells discharges it
    /// only as <see cref="Suffices"/> says.
    /// </summary>
    public virtual bool MayBeAutomatic => false;

    /// <summary>
    /// How many times it is owed in a row, before another duty takes over: the number of reminders, or of attempts to call. Null if it is not
    /// limited.
    /// </summary>
    public virtual int? MostTimes => null;

    /// <summary>The parts of the brief that it asks the customer for; by default none.</summary>
    public virtual BriefParts AsksFor => BriefParts.None;

    /// <summary>What is owed in a situation, or <see cref="Owed.Nothing"/>.</summary>
    public abstract Owed Owes(in Situation now);

    /// <summary>
    /// When a promise of the duty's own, other than its limit, was broken first after a moment, so that an apology is owed; by default never.
    /// An estimate or a "back by" need not be reported: what breaks those is known to all.
    /// </summary>
    public virtual Moment Broken(in Situation now, Moment after) => Moment.Never;

    /// <summary>Describes the duty in sentences: to a customer what they can count on, to a colleague what to do for it.</summary>
    /// <param name="language">The reader's language.</param>
    /// <param name="audience">The reader.</param>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public string Describe(Language language, Audience audience) => ToWords(Guard.NotNull(language), audience);

    /// <summary>
    /// Puts one of the duty's custom causes into words, as a clause without capital letter and full stop that explanations begin with, such as
    /// "the order was placed on Mon 23 Nov at 10:00". By default it says that a fact happened.
    /// </summary>
    /// <param name="cause">The cause, made by <see cref="CustomCause.Number"/>.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="at">The instant in words of that language, such as "Mon 23 Nov at 10:00".</param>
    public virtual string DescribeCause(StartCause cause, Language language, string at) => Guard.NotNull(language).Text("Start.Fact", ("at", at));

    /// <summary>
    /// Lists what is wrong or doubtful about the duty within a policy, such as a number that must agree with that of another duty. By default
    /// nothing. Configuration reports the findings; a policy made in code is not checked.
    /// </summary>
    /// <param name="policy">The policy that the duty is part of.</param>
    public virtual IEnumerable<PolicyFinding> CheckAgainst(ContactPolicy policy) => [];

    /// <summary>Writes the duty in sentences of a language. By default the text that the language has for its name, or the name.</summary>
    /// <param name="language">The reader's language.</param>
    /// <param name="audience">The reader.</param>
    protected virtual string ToWords(Language language, Audience audience) => language.Text($"Own.{audience}", ("name", Name));

    /// <summary>A duty made of a delegate.</summary>
    /// <param name="name">Unique in a policy.</param>
    /// <param name="say">What it says; told by a person it suffices.</param>
    /// <param name="owes">What is owed in a situation.</param>
    public static Duty From(string name, Topics say, OwesRule owes) => new DelegateDuty(name, say, owes);

    private sealed record DelegateDuty : Duty
    {
        private readonly OwesRule _owes;

        public DelegateDuty(string name, Topics say, OwesRule owes)
            : base(name, say) => _owes = Guard.NotNull(owes);

        public override Owed Owes(in Situation now) => _owes(now);
    }
}
