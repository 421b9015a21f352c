namespace ServicePolicy;

/// <content>What is told to the customer: estimates before they are given, and drafts of messages.</content>
public static partial class PlanningExtensions
{
    /// <summary>Lists the problems with an estimate before you give it to the customer.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="estimate">The estimate.</param>
    /// <param name="request">The request.</param>
    /// <param name="now">
    /// The instant at which the estimate would be given; an instant before the last fact counts as the instant of that fact.
    /// </param>
    /// <exception cref="ArgumentNullException">The policy, the estimate or the request is null.</exception>
    public static EstimateCheck Check(this ContactPolicy policy, Estimate estimate, ServiceRequest request, Instant now) =>
        EstimateCheck.Of(Guard.NotNull(policy).Plan, Guard.NotNull(estimate), Guard.NotNull(request), now);

    /// <summary>
    /// Lists the problems with an estimate before you give it to the customer, under the policy that governs the request at that instant.
    /// </summary>
    /// <param name="catalog">The catalog that chooses the policy.</param>
    /// <param name="estimate">The estimate.</param>
    /// <param name="request">The request.</param>
    /// <param name="now">
    /// The instant at which the estimate would be given; an instant before the last fact counts as the instant of that fact.
    /// </param>
    /// <exception cref="ArgumentNullException">The catalog, the estimate or the request is null.</exception>
    public static EstimateCheck Check(this PolicyCatalog catalog, Estimate estimate, ServiceRequest request, Instant now) =>
        EstimateCheck.Of(Guard.NotNull(catalog).Plan, Guard.NotNull(estimate), Guard.NotNull(request), now);

    /// <summary>
    /// Drafts one message that says everything the contact has to say, in the customer's language and with times in the customer's zone
    /// where these are known. For a live channel it lists the points to talk about. Facts that the library cannot know stand in brackets.
    /// </summary>
    /// <param name="contact">The contact.</param>
    /// <param name="language">The language; null for the customer's language if it is built in, and English if not.</param>
    /// <exception cref="ArgumentNullException">The contact is null.</exception>
    public static MessageDraft DraftMessage(this NextContact contact, Language? language = null) =>
        MessageComposer.Of(Guard.NotNull(contact), language ?? Language.For(contact.Because[0].Request.Preferences.Culture));
}
