"""Words of questions in Portuguese that say nothing of what is asked. __init__.py tells how it is read."""

EMPTY = """
a abril acabei aceitar acesso acha acho acontece aconteceu acordo acredito agora ajuda ajudar algo algum alguma
algumas alguns alguém ali alto além amanhã amigo ano anos antes anual ao aos apenas apesar apoio aproximadamente após
aquela aquele aqui ar arranjar arrumar as assim atenção através atrás atualmente até ação aí baixo bastante bem boa
bom bruto cabeça cada campo capital cara cargo cargos carreira carreiras carro caso causa centro cerca certeza certo
chega chegar chegou cidade cidades cima claro coisa coisas colocar com começar começo começou comigo como conhecer
conseguir conselho consigo construção contra controle copa criança da dar das de deixa deixar dela dele deles demais
dentro depois desde desenvolvimento dessa desse desta deste deu deve deveria devido devo dezembro dia dias dica dicas
diferente diferentes difícil direitos disse disso diz dizer do dois dos duas durante dúvida dúvidas e ela elas ele
eles em embora emprego empregos encontrar energia enquanto entanto entrar entre então era eram escolha escolher espaço
especial espero essa essas esse esses estamos estar estas estava estavam este estes estou está estão eu ex exemplo
existe experiência facilmente fala falando falar falta faria fato favor faz fazem fazendo fazer feito feliz festa
fevereiro fez fica ficar ficou fim final fiz foi fora foram forma forte força fosse fotos frente fui fácil gente geral
gostaria gosto grande grandes grupo grupos haverá havia hoje homens hora horas há ideia imagem informação informações
inglês interessa início ir irmão isso isto jeito jogos josé julho junho junto já la lado levar lhe linha lista livre
lo logo longo los luz líquido maior maioria mais mal maneira maria mas me medo meio melhor melhores membros menos
mensal mesma mesmo meu meus milhões militar mim minha minhas minutos modo momento morar movimento mudar muita muitas
muito muitos mundial mão média médio mês na nada nas nem nenhuma nessa nesse nesta neste ninguém no nome nos nossa
nossas nosso nossos nova novas novembro novo novos num numa nunca não né número o objetivo obrigada obrigado obter
oficial oi olha olá onde ontem opinião opiniões ordem os ou outra outras outro outros ouvir para parece parte partido
partindo partir passa passado passar passou paulo país países pedir pela pelas pelo pelos pena pensar pequeno pergunta
perguntas perto pessoa pessoal pessoas plano pode podem podemos poder poderia pois pontos por porque porém posso
possível pouco pq pra presente primeira primeiro principais principal principalmente pro problema problemas processo
procurar procuro profissão própria próprio próximo quais qual qualquer quando quanto quarto quase quatro que quem quer
querer queria quero questão quiser rapidamente realista realmente recusar relação respeito rápido sabe saber sair se
seguir segunda segundo sei seis seja semana semanas sempre sendo seria será seu seus si sido sim sinto sistema
situação sob sobre sociais somos sou sua suas sucesso são sério só tal talvez também tanto tantos tarde tb te
tecnologia tecnologias tem temos tempo tendo tenha tenho ter terminar teu teve tinha tipo toda todas todo todos tomar
trabalha trabalhar trabalho três tu tudo tão tô um uma unidos uns usar uso vaga vai vamos vc vcs veja vejo vem venho
ver verdade vez vezes vi vida vista viu viver você vocês volta voltar vou voz várias vários vão zero área última
último única único
"""
