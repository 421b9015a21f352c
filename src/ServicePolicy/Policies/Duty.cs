namespace ServicePolicy;

/// <summary>
/// One line of a policy: one thing that the customer must be told, what meets it, and since when and by when it is owed. Derive a record
/// from it for a custom duty, which can do everything that the built-in ones can.
/// </summary>
/// <remarks>
/// The engine alone checks whether a sufficient contact was made since the start. A duty keeps no state, and <see cref="Owes"/> neither
/// allocates nor throws. Its properties (<see cref="Suffices"/>, <see cref="Life"/>, <see cref="Through"/>,
/// <see cref="MayBeAutomatic"/>) are read once, when the policy is created. Equal by value; duties made by <see cref="From"/> are equal if
/// they have the same name, topics and delegate. See docs/rules.md#the-duties.
/// </remarks>
public abstract record Duty
{
    /// <summary>Gives the duty its name and its topics.</summary>
    /// <param name="name">The duty's name, unique in a policy. It is part of every key, so a new name is a new obligation.</param>
    /// <param name="say">The topics that a contact for this duty must tell.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">The name is empty or has other characters than letters, digits, '-', '_' and '.'.</exception>
    protected Duty(string name, Topics say)
    {
        Name = Guard.Name(name, "A duty's name");
        Say = say;
    }

    /// <summary>The duty's name, unique in a policy.</summary>
    public string Name { get; }

    /// <summary>The topics that a contact for this duty must tell.</summary>
    public Topics Say { get; }

    /// <summary>The contacts that meet the duty. By default those in which a person tells one of its topics.</summary>
    public virtual Sufficient Suffices => Sufficient.Told(Say);

    /// <summary>The event that ends the duty at the latest. By default the telling of the resolution.</summary>
    public virtual DutyLife Life => DutyLife.UntilResolutionTold;

    /// <summary>The kind of channel through which the duty must be met. By default the customer's usual channel.</summary>
    public virtual Through Through => Through.UsualChannel;

    /// <summary>
    /// Whether a machine may make the contact, at any hour. By default false: a person makes it, during the desk's opening hours. A contact
    /// by a machine meets the duty only if <see cref="Suffices"/> includes it.
    /// </summary>
    public virtual bool MayBeAutomatic => false;

    /// <summary>
    /// The most times that the duty is owed in a row before another duty takes over, such as the number of reminders or of attempts to
    /// call; null if there is no such number.
    /// </summary>
    public virtual int? MostTimes => null;

    /// <summary>The parts of the brief that the duty asks the customer for. By default none.</summary>
    public virtual BriefParts AsksFor => BriefParts.None;

    /// <summary>Answers what the duty owes in a situation. It must depend on nothing but the situation, and must not throw.</summary>
    /// <param name="now">What is known, and the means to answer: its <c>Owe…</c> methods.</param>
    /// <returns>What is owed since when and by when, or <see cref="Owed.Nothing"/>.</returns>
    public abstract Owed Owes(in Situation now);

    /// <summary>
    /// Finds the first break, after a moment, of a commitment that only this duty knows, so that an apology is owed for it. By default
    /// there is none. An estimate or a "back by" that was broken need not be reported: the engine knows of those.
    /// </summary>
    /// <param name="now">What is known.</param>
    /// <param name="after">The moment after which to look; never to look at the whole history.</param>
    /// <returns>The moment of the break, or never if there is none.</returns>
    public virtual Moment Broken(in Situation now, Moment after) => Moment.Never;

    /// <summary>Describes the duty in sentences: to a customer what they can count on, to a colleague what to do.</summary>
    /// <param name="language">The reader's language.</param>
    /// <param name="audience">The reader.</param>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public string Describe(Language language, Audience audience) => ToWords(Guard.NotNull(language), audience);

    /// <summary>
    /// Puts one of the duty's custom causes into words, as a clause without capital letter and full stop that explanations begin with, such
    /// as "the order was placed on Mon 23 Nov at 10:00". By default the clause says that a fact happened.
    /// </summary>
    /// <param name="cause">The cause, made by <see cref="CustomCause.Number"/>.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="at">The instant of the fact in words of that language, such as "Mon 23 Nov at 10:00".</param>
    /// <exception cref="ArgumentNullException">The language or the instant is null.</exception>
    public virtual string DescribeCause(StartCause cause, Language language, string at) =>
        Guard.NotNull(language).Text("Start.Fact", ("at", Guard.NotNull(at)));

    /// <summary>
    /// Lists what is wrong or doubtful about the duty within a policy, such as a number that must agree with that of another duty. By
    /// default nothing. Configuration reports the findings; a policy made in code is not checked.
    /// </summary>
    /// <param name="policy">The policy that the duty is part of.</param>
    /// <returns>The findings; empty if there are none.</returns>
    /// <exception cref="ArgumentNullException">The policy is null.</exception>
    public virtual IEnumerable<PolicyFinding> CheckAgainst(ContactPolicy policy)
    {
        Guard.NotNull(policy);
        return [];
    }

    /// <summary>Writes the duty in sentences of a language. By default the language's text for custom duties, with the name.</summary>
    /// <param name="language">The reader's language.</param>
    /// <param name="audience">The reader.</param>
    protected virtual string ToWords(Language language, Audience audience) => language.Text($"Own.{audience}", ("name", Name));

    /// <summary>Creates a duty from a delegate. A contact by a person that tells one of its topics meets it.</summary>
    /// <param name="name">The duty's name, unique in a policy. It is part of every key, so a new name is a new obligation.</param>
    /// <param name="say">The topics that a contact for this duty must tell.</param>
    /// <param name="owes">The delegate that answers what is owed in a situation.</param>
    /// <exception cref="ArgumentNullException">The name or the delegate is null.</exception>
    /// <exception cref="ArgumentException">The name is empty or has other characters than letters, digits, '-', '_' and '.'.</exception>
    public static Duty From(string name, Topics say, OwesRule owes) => new DelegateDuty(name, say, owes);

    private sealed record DelegateDuty : Duty
    {
        private readonly OwesRule _owes;

        public DelegateDuty(string name, Topics say, OwesRule owes)
            : base(name, say) => _owes = Guard.NotNull(owes);

        public override Owed Owes(in Situation now) => _owes(now);
    }
}
