"""The English words by which a question is known: the verbs that stand in front, and words that carry a judgement."""

AUXILIARIES = (
    "do|does|did|is|are|was|were|am|have|has|had|can|could|will|would|shall|should|may|might|must|need|ought|"
    "don't|doesn't|didn't|isn't|aren't|wasn't|weren't|haven't|hasn't|hadn't|can't|cannot|couldn't|won't|"
    "wouldn't|shan't|"
    "shouldn't|mightn't|mustn't|needn't|ain't"
)
SUBJECTS = (
    "i|you|he|she|it|we|they|there|this|that|these|those|someone|somebody|anyone|anybody|everyone|everybody|people"
)
DETERMINERS = "the|a|an|my|your|his|her|its|our|their|this|that|these|those|some|any|all|every|each|no"
ASKING = "what|what's|who|who's|whom|whose|where|where's|why|when|how|how's|which"
BEFORE_ASKING = (
    "at|by|with|for|from|of|on|in|to|about|until|till|since|under|between|through|against|over|"
    "after|into|towards|besides"
)
INVITES = "can|could|would|will|might|may"
TELLING = (
    "tell|describe|explain|say (?:a bit |a little |something |some )?more|say something|say (?:what|how|where|"
    "who|which|why)|walk|talk me|"
    "talk us|share|give|elaborate|outline|sketch|illustrate|expand|recall|remember|think of|imagine|name|list|"
    "show|summarise|summarize|"
    "take me|take us|help me understand|paint|picture|put into words|unpack|clarify|telling|describing|"
    "explaining|sharing|walking|saying"
)
LOADED = (
    "hard|difficult|bad|good|great|awful|terrible|upset|upsetting|angry|happy|sad|annoying|boring|useful|"
    "helpful|painful|scary|afraid|"
    "frustrating|frustrated|disappointing|disappointed|inspiring|wonderful|horrible|lovely|nice|unfair|wrong|"
    "stupid|proud|nervous|"
    "tough|stressful|exciting|rewarding|worthwhile|pointless|relieved|embarrassing|awkward|shocking|unpleasant|"
    "pleasant|worried|confused|confusing"
)
GRADED = "do|does|did|is|are|was|were|can|could|would|will|should"
